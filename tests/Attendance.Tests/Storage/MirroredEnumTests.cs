using Send.Attendance.Storage;
using Xunit;

namespace Send.Attendance.Tests.Storage;

/// <summary>Records are cast into what <c>send.attendance.v1</c> says, and back.</summary>
public sealed class MirroredEnumTests
{
    [Theory]
    [InlineData(typeof(ExclusionKind), typeof(V1.ExclusionKind))]
    [InlineData(typeof(WithdrawalReason), typeof(V1.WithdrawalReason))]
    [InlineData(typeof(Send.Records.Storage.VersionCause), typeof(Send.Records.V1.VersionCause))]
    [InlineData(typeof(ReportSource), typeof(V1.ReportSource))]
    [InlineData(typeof(ExclusionManner), typeof(V1.ExclusionManner))]
    [InlineData(typeof(ReviewState), typeof(V1.ReviewState))]
    [InlineData(typeof(ReviewReason), typeof(V1.ReviewReason))]
    public void What_is_kept_is_numbered_and_named_as_the_contract_s(Type kept, Type contract) =>
        Assert.Equal(Values(contract).Where(v => v.Number != 0), Values(kept));

    private static IEnumerable<(string Name, int Number)> Values(Type type) => Enum.GetValues(type).Cast<object>().Select(v => ($"{v}", Convert.ToInt32(v, null)));
}
