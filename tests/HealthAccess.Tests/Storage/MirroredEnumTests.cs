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
    [InlineData(typeof(CommissionerKind), typeof(V1.CommissionerKind))]
    [InlineData(typeof(TransitionOutcome), typeof(V1.TransitionOutcome))]
    [InlineData(typeof(ReferralDecision), typeof(V1.ReferralDecision))]
    [InlineData(typeof(NotAcceptedReason), typeof(V1.NotAcceptedReason))]
    [InlineData(typeof(SignpostedTo), typeof(V1.SignpostedTo))]
    [InlineData(typeof(DischargeReason), typeof(V1.DischargeReason))]
    [InlineData(typeof(ReferralSource), typeof(V1.ReferralSource))]
    [InlineData(typeof(ReferralPriority), typeof(V1.ReferralPriority))]
    public void What_is_kept_is_numbered_and_named_as_the_contract_s(Type kept, Type contract) =>
        Assert.Equal(Values(contract).Where(v => v.Number != 0), Values(kept));

    private static IEnumerable<(string Name, int Number)> Values(Type type) => Enum.GetValues(type).Cast<object>().Select(v => ($"{v}", Convert.ToInt32(v, null)));
}
