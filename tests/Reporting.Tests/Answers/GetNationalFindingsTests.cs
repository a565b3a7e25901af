using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Answers;

public sealed class GetNationalFindingsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_add_up_to_the_areas_and_the_words_follow_from_them()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var areas = await running.AskMany(Cancel);
        var national = await Ask(running, new());
        Assert.Equal(("England", 153, Asked.Day, true), (national.Scope, national.Areas, national.AsOf, national.Complete));
        Assert.All(national.Findings, n =>
        {
            Assert.Equal(153, n.Weakness + n.Mixed + n.Strength + n.InsufficientEvidence);
            Assert.Equal(
                areas.Where(a => a.Findings[n.Number - 1].Verdict == Verdict.Weakness).Select(a => a.AreaCode), n.WeaknessAreaCodes);
            Assert.NotEmpty(n.Rule.Text);
        });
        // Of 21 areas with figures: 301 is weak, and of the others those with suspensions and persistent absence beyond the bounds.
        var first = national.Findings[0];
        Assert.Equal(132, first.InsufficientEvidence);
        Assert.Equal(
            $"Pupils at SEN support fare much worse than pupils without SEN in most local areas with sufficient evidence: {first.Weakness} of 21 " +
            $"({100.0 * first.Weakness / 21:0.#}%). 132 areas have insufficient evidence.",
            first.Sentence);
    }

    [Fact]
    public async Task Finding_4_says_on_how_many_boards_of_when_it_rests()
    {
        await using var running = await RunningReporting.Start(Cancel);
        Assert.EndsWith(
            " The verdicts rest on the figures of 1 integrated care board in October 2023, held against the standards of hospital treatment, which do not bind these services.",
            (await Ask(running, new())).Findings[3].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_without_any_verdict_claims_nothing()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var national = await Ask(running, new());
        Assert.Equal("No verdict in any of 153 areas: the evidence does not suffice.", national.Findings[5].Sentence);
    }

    [Fact]
    public async Task Signals_are_counted_and_are_never_proof()
    {
        await using var running = await RunningReporting.Start(Cancel);
        running.Attendance.Observations =
        [
            Given.Figure(Catalogue.HomeEducationStarts, "301", "2025/26", 250), Given.Figure(Catalogue.HomeEducationStarts, "301", "2024/25", 200),
        ];
        var third = (await Ask(running, new())).Findings[2];
        Assert.Equal((0, 1), (third.Weakness, third.Signal));
        Assert.EndsWith("Signals in 1 of 153 areas: indicators, never proof.", third.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E12000007", "London", 33)]
    [InlineData("E12000001", "North East", 12)]
    public async Task A_region_is_counted_by_its_areas(string code, string name, int areas)
    {
        await using var running = await RunningReporting.Start(Cancel);
        var national = await Ask(running, new() { RegionCode = code });
        Assert.Equal((name, areas), (national.Scope, national.Areas));
    }

    [Fact]
    public async Task A_source_that_is_down_is_named()
    {
        await using var running = await RunningReporting.Start(Cancel);
        await running.Attendance.Stop();
        var national = await Ask(running, new() { AreaCodes = { "301", "302" } });
        Assert.False(national.Complete);
        Assert.Equal("2 named areas", national.Scope);
        Assert.Equal("attendance", Assert.Single(national.Sources, s => !s.Answered).Service);
    }

    [Fact]
    public async Task Areas_are_counted_by_their_latest_inspection()
    {
        await using var running = await RunningReporting.Start(Cancel);
        running.Inspections.Observations =
        [
            Given.Figure(Catalogue.WrittenStatement, "301", "2017-03", 1), Given.Figure(Catalogue.WrittenStatement, "302", "2017-05", 0),
            Given.Figure(Catalogue.WrittenStatement, "303", "2018-05", 1), Given.Figure(Catalogue.InspectionOutcome, "303", "2024-05", 3),
            Given.Figure(Catalogue.InspectionOutcome, "304", "2024-06", 2),
        ];
        var counts = (await Ask(running, new() { AreaCodes = { "301", "302", "303", "304", "305" } })).Inspections;
        Assert.Equal((4, 1, 0, 1, 1), (counts.Inspected, counts.StatementRequired, counts.TypicallyPositive, counts.Inconsistent, counts.WidespreadFailings));
        Assert.Equal(
            "Of 5 areas, an inspection is held of 4. Of 2 the latest is of the framework of 2016, begun from March 2017 to May 2017: 1 was required to write a statement of action, " +
            "and 1 was not. Of 2 the latest is of the framework of 2023, begun from May 2024 to June 2024: arrangements typically lead to positive experiences and outcomes in 0, lead " +
            "to inconsistent experiences and outcomes in 1, and there are widespread and/or systemic failings in 1.",
            counts.Sentence);
    }

    [Fact]
    public async Task An_outcome_that_is_not_known_is_counted_under_its_framework()
    {
        await using var running = await RunningReporting.Start(Cancel);
        running.Inspections.Observations =
        [
            Given.Figure(Catalogue.InspectionOutcome, "301", "2024-05", 1), Given.Suppressed(Catalogue.InspectionOutcome, "302", "2024-05", Measures.V1.SenProvision.Unspecified),
        ];
        Assert.Equal(
            "Of 2 areas, an inspection is held of 2. Of 2 the latest is of the framework of 2023, begun in May 2024: arrangements typically lead to positive experiences and " +
            "outcomes in 1, lead to inconsistent experiences and outcomes in 0, and there are widespread and/or systemic failings in 0; of 1 the outcome is not known.",
            (await Ask(running, new() { AreaCodes = { "301", "302" } })).Inspections.Sentence);
    }

    private static async Task<GetNationalFindingsResponse> Ask(RunningReporting running, AreaSelection areas) =>
        await running.Client.GetNationalFindingsAsync(new() { Areas = areas, AsOf = Asked.Day }, cancellationToken: Cancel);
}
