using Send.Inspections.Storage;
using Xunit;

namespace Send.Inspections.Tests.Storage;

public sealed class MirroredEnumTests
{
    [Theory]
    [InlineData(typeof(JudgementKind), typeof(V1.JudgementKind))]
    [InlineData(typeof(EvidenceKind), typeof(V1.EvidenceKind))]
    [InlineData(typeof(ReportWithdrawalReason), typeof(V1.ReportWithdrawalReason))]
    [InlineData(typeof(SurveyGroup), typeof(V1.SurveyGroup))]
    [InlineData(typeof(SurveyQuestion), typeof(V1.SurveyQuestion))]
    public void What_is_kept_is_numbered_and_named_as_the_contract_s(Type kept, Type contract) =>
        Assert.Equal(Values(contract).Where(v => v.Number != 0), Values(kept));

    private static IEnumerable<(string Name, int Number)> Values(Type type) => Enum.GetValues(type).Cast<object>().Select(v => ($"{v}", Convert.ToInt32(v, null)));
}
