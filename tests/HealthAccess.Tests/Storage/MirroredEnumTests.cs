using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Xunit;

namespace Send.HealthAccess.Tests.Storage;

/// <summary>Records are cast into what <c>send.health_access.v1</c> says, and back.</summary>
public sealed class MirroredEnumTests
{
    [Theory]
    [InlineData(typeof(HealthService), typeof(V1.HealthService))]
    [InlineData(typeof(ContactOutcome), typeof(V1.ContactOutcome))]
    [InlineData(typeof(ContactMedium), typeof(V1.ContactMedium))]
    [InlineData(typeof(CrisisKind), typeof(V1.CrisisKind))]
    public void What_is_kept_is_numbered_and_named_as_the_contract_s(Type kept, Type contract) =>
        Assert.Equal(Values(contract).Where(v => v.Number != 0), Values(kept));

    private static IEnumerable<(string Name, int Number)> Values(Type type) => Enum.GetValues(type).Cast<object>().Select(v => ($"{v}", Convert.ToInt32(v, null)));
}
