using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CsCheck;
using Google.Protobuf;
using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Answers;

public sealed class GetAreaFindingsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_gives_six_findings_with_their_evidence_rules_and_sources()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var answer = await running.Ask("E09000002", Cancel);
        Assert.Equal(("301", "Barking and Dagenham", Asked.Day), (answer.AreaCode, answer.AreaName, answer.AsOf));
        Assert.Equal([1, 2, 3, 4, 5, 6], answer.Findings.Select(f => f.Number));
        Assert.Equal(["attendance", "health-access", "inspections"], answer.Sources.Select(s => s.Service));
        Assert.Equal(Verdict.Weakness, answer.Findings[0].Verdict);
        Assert.All(answer.Findings, f => Assert.NotEmpty(f.Rule.Version));
        Assert.All(answer.Findings.SelectMany(f => f.Evidence), e => Assert.NotEmpty(e.Observation.Source.Title));
        Assert.Equal(
            answer.Findings.SelectMany(f => f.Evidence).Select(e => e.Observation.Source.Id).Distinct().Order(StringComparer.Ordinal),
            answer.DataSources.Select(s => s.Id));
        Assert.All(answer.DataSources, s => Assert.NotEmpty(s.Publisher));
    }

    [Fact]
    public async Task The_same_figures_give_the_same_bytes_in_another_process_of_the_service()
    {
        await using var one = await RunningReporting.Start(Cancel);
        await using var other = await RunningReporting.Start(Cancel);
        other.Attendance.Observations = [.. other.Attendance.Observations.Reverse()];
        Assert.Equal((await one.Ask("301", Cancel)).ToByteString(), (await other.Ask("301", Cancel)).ToByteString());
    }

    [Fact]
    public void The_order_in_which_figures_arrive_changes_nothing()
    {
        List<Observation> observations =
        [
            .. new Schools()
                .With(Catalogue.OverallAbsence, Schools.Spring, own: 9.9, peers: 6.1)
                .With(Given.Figure(Catalogue.OverallAbsence, Schools.Area, Schools.Spring, 10.4, SenProvision.SenSupport).FromRecords())
                .With(Catalogue.Suspensions, Schools.SpringBefore, own: 9.1, peers: 2.2).Observations,
            .. new Waiting().With(Waiting.Speech, 58, 8, share: 0.5).With(Waiting.Speech, 95, 0, share: 0.5, board: "QMJ").Others(Waiting.Speech).Observations,
        ];
        var expected = Asked.Book(observations).Findings(Measures.Areas.AreaRegister.England.Find("301")!);
        Gen.Shuffle(observations).Sample(
            shuffled => Asked.Book(shuffled).Findings(Measures.Areas.AreaRegister.England.Find("301")!).SequenceEqual(expected), iter: 50);
    }

    [Fact]
    public async Task The_same_over_json()
    {
        await using var running = await RunningReporting.Start(Cancel);
        using var http = new HttpClient { BaseAddress = running.Http };
        var answer = await http.GetFromJsonAsync<JsonElement>($"v1/areas/301/findings?asOf={Asked.Day}", Cancel);
        Assert.Equal("VERDICT_WEAKNESS", answer.GetProperty("areaFindings").GetProperty("findings")[0].GetProperty("verdict").GetString());

        using var wrong = await http.GetAsync("v1/areas/999/findings", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task Without_a_day_it_is_for_today()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var before = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var answer = await running.Ask("301", Cancel, "");
        var after = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.Contains(answer.AsOf, new[] { $"{before:yyyy-MM-dd}", $"{after:yyyy-MM-dd}" });
    }

    [Fact]
    public async Task A_day_in_the_past_knows_nothing_of_what_came_after()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var answer = await running.Ask("301", Cancel, "2026-04-04");
        Assert.DoesNotContain(answer.Findings.SelectMany(f => f.Evidence), e => e.Observation.Period.Text == Schools.Spring);
        Assert.Contains(answer.Findings[0].Evidence, e => e.Observation.Period.Text == Schools.Year);
    }
}
