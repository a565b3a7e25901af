using Grpc.Core;
using Send.Measures.Areas;
using Send.Reporting.V1;
using Xunit;

namespace Send.Suite.Tests.Published;

public sealed class FindingsTests(PublishedSuite suite)
{
    private const string AsOf = "2026-11-23";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_of_the_153_areas_has_six_findings()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var areas = await All();
        Assert.Equal(AreaRegister.England.Current.Select(a => a.Code), areas.Select(a => a.AreaCode));
        Assert.All(areas, a => Assert.Equal([1, 2, 3, 4, 5, 6], a.Findings.Select(f => f.Number)));
        Assert.All(areas, a => Assert.True(a.Complete));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Findings_1_and_2_have_a_verdict_wherever_attendance_is_published_by_sen_provision(int number)
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var without = (await All()).Where(a => a.Findings[number - 1].Verdict == Verdict.InsufficientEvidence).Select(a => a.AreaCode);
        Assert.Equal(["201", "420"], without);
    }

    [Fact]
    public async Task Finding_4_has_a_verdict_in_most_areas_and_none_where_the_largest_board_sent_too_little()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var without = (await All()).Where(a => a.Findings[3].Verdict == Verdict.InsufficientEvidence).Select(a => a.AreaCode).ToList();
        Assert.Equal(19, without.Count);
        // Of Essex's largest board only speech and language is held.
        Assert.Contains("881", without);
    }

    [Fact]
    public async Task Finding_3_has_signals_and_never_a_verdict_of_weakness_from_published_figures()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var third = (await All()).Select(a => a.Findings[2]).ToList();
        Assert.All(third, f => Assert.Equal(Verdict.InsufficientEvidence, f.Verdict));
        Assert.All(third, f => Assert.Contains("never proof", f.Sentence, StringComparison.Ordinal));
        Assert.Contains(third, f => f.Evidence.Any(e => e.Reading == Reading.Signal));
    }

    [Theory]
    [InlineData("825", "Buckinghamshire")]
    [InlineData("933", "Somerset")]
    [InlineData("815", "North Yorkshire")]
    [InlineData("201", "City of London")]
    [InlineData("211", "Tower Hamlets")]
    [InlineData("942", "Cumberland")]
    [InlineData("943", "Westmorland and Furness")]
    [InlineData("940", "North Northamptonshire")]
    [InlineData("941", "West Northamptonshire")]
    public async Task Areas_with_two_codes_no_figures_or_a_short_life_are_answered_too(string code, string name)
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var answer = await suite.Connection.Findings.GetAreaFindingsAsync(new() { AreaCode = code, AsOf = AsOf }, cancellationToken: Cancel);
        Assert.Equal(name, answer.AreaFindings.AreaName);
        Assert.Equal(6, answer.AreaFindings.Findings.Count);
    }

    [Fact]
    public async Task The_national_counts_add_up_to_the_areas()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var national = await suite.Connection.Findings.GetNationalFindingsAsync(new() { AsOf = AsOf }, cancellationToken: Cancel);
        var areas = await All();
        Assert.Equal(153, national.Areas);
        Assert.All(national.Findings, f =>
        {
            Assert.Equal(153, f.Weakness + f.Mixed + f.Strength + f.InsufficientEvidence);
            Assert.Equal(areas.Count(a => a.Findings[f.Number - 1].Verdict == Verdict.Weakness), f.Weakness);
        });
    }

    private async Task<List<AreaFindings>> All()
    {
        using var stream = suite.Connection.Findings.ListAreaFindings(new() { AsOf = AsOf }, cancellationToken: Cancel);
        List<AreaFindings> areas = [];
        await foreach (var answer in stream.ResponseStream.ReadAllAsync(Cancel))
            areas.Add(answer.AreaFindings);
        return areas;
    }
}
