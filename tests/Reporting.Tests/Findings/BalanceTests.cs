using CsCheck;
using Send.Reporting.Findings;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class BalanceTests
{
    private static readonly Gen<Reading[]> Readings = Gen.Enum<Reading>().Array[0, 12];

    [Theory]
    [InlineData(2, 0, 1, Verdict.Weakness)]
    [InlineData(2, 1, 0, Verdict.Weakness)]
    [InlineData(1, 0, 1, Verdict.Mixed)]
    [InlineData(0, 2, 1, Verdict.Strength)]
    [InlineData(0, 1, 1, Verdict.Mixed)]
    [InlineData(1, 1, 0, Verdict.Mixed)]
    [InlineData(1, 2, 0, Verdict.Mixed)]
    [InlineData(0, 0, 2, Verdict.Mixed)]
    [InlineData(0, 1, 2, Verdict.Mixed)]
    [InlineData(0, 0, 0, Verdict.InsufficientEvidence)]
    public void More_than_half_of_the_key_figures_decide_and_exactly_half_does_not(int weak, int strong, int middling, Verdict expected) => Assert.Equal(
        expected,
        Balance.Of([.. Enumerable.Repeat(Reading.Weak, weak), .. Enumerable.Repeat(Reading.Strong, strong), .. Enumerable.Repeat(Reading.Middling, middling)]).Verdict);

    [Fact]
    public void What_was_not_judged_never_changes_the_verdict() =>
        Readings.Sample(readings => Balance.Of(readings) == Balance.Of([.. readings, Reading.NotJudged, Reading.Context, Reading.Signal]));

    [Fact]
    public void One_weak_figure_more_never_makes_the_verdict_better() =>
        Readings.Sample(readings => Balance.Of([.. readings, Reading.Weak]).Verdict is var worse
            && worse is not Verdict.Strength && (worse == Verdict.Weakness || Balance.Of(readings).Verdict != Verdict.Weakness));
}
