using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Enrolments;
using Send.Attendance.Register;
using Send.Attendance.Storage;
using Send.Attendance.Tests.Exclusions;
using Send.Attendance.Tests.Register;
using Send.Measures.V1;
using Xunit;
using Period = Send.Measures.Period;

namespace Send.Attendance.Tests.Reconciliations;

public sealed class ReconciliationOnSqliteTests(OnSqlite service) : GetReconciliationTests(service), IClassFixture<OnSqlite>;

public sealed class ReconciliationOnPostgreSqlTests(OnPostgreSql service) : GetReconciliationTests(service), IClassFixture<OnPostgreSql>;

public abstract class GetReconciliationTests(RunningRecords service)
{
    private const string Measure = "overall-absence";
    private const string Year = "2024/25";
    private const string Present = @"/ \ / \ / \ / \ / \";

    private static DateOnly LastWeekday(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_the_same_has_nothing_to_explain()
    {
        await Register("301", ("p-1", SenProvision.NoSen, @"I \ / \ / \ / \ - -"));
        await service.Publish("same", Published("301", SenProvision.NoSen, new() { Value = 12.5, Numerator = 1, Denominator = 8 }));
        var comparison = Assert.Single((await Ask("301")).Comparisons);
        Assert.Equal((12.5, 12.5), (comparison.Records.Figure.Value, comparison.Published.Figure.Value));
        Assert.Equal((0.0, 0.0, 0.0, true), (comparison.Difference.Value, comparison.Difference.Numerator, comparison.Difference.Denominator, comparison.Difference.WithinRounding));
        Assert.Empty(comparison.Explanations);
        Assert.Equal(("register-records-2024-25", "same"), (comparison.Records.SourceId, comparison.Published.SourceId));
    }

    [Fact]
    public async Task What_is_the_same_once_it_is_rounded_says_so_by_the_last_digit_that_the_publisher_prints()
    {
        await Register("302", ("p-1", SenProvision.EhcPlan, @"I \ / - - - - - - -"), ("p-2", SenProvision.SenSupport, @"I \ / - - - - - - -"));
        // 40 has no decimals, and is of a table that has one.
        await service.Publish("rounded", Published("302", SenProvision.EhcPlan, new() { Value = 33.3 }), Published("302", SenProvision.SenSupport, new() { Value = 40 }));
        var comparisons = (await Ask("302")).Comparisons.ToDictionary(c => c.SenProvision);
        Assert.Equal((true, 0.05), (comparisons[SenProvision.EhcPlan].Difference.WithinRounding, comparisons[SenProvision.EhcPlan].Difference.Rounding));
        Assert.Equal(1 / 30.0, comparisons[SenProvision.EhcPlan].Difference.Value, 1e-9);
        Assert.Equal(["published-rounded"], Codes(comparisons[SenProvision.EhcPlan]));
        Assert.False(comparisons[SenProvision.SenSupport].Difference.WithinRounding);
        var alone = Assert.Single((await Ask("302", new() { MeasureIds = { Measure }, SenProvisions = { SenProvision.SenSupport } })).Comparisons);
        Assert.Equal(0.05, alone.Difference.Rounding);
    }

    [Fact]
    public async Task A_difference_is_explained_by_what_the_register_knows_of_its_marks()
    {
        await Register(
            "303", ("p-1", SenProvision.SenSupport, @"I I / \ / \ / \ / \"), ("p-2", SenProvision.NoSen, @"I \ / \ / \ / \ - -"), ("p-3", SenProvision.EhcPlan, @"I \ / - - - - - - -"));
        await service.Send(Week("303", "strangers", ("p-9", @"/ \ / \ / \ / \ F ZZ")));
        await service.Publish("counts", Published("303", SenProvision.Unspecified, new() { Value = 10, Numerator = 4, Denominator = 40 }), Published("303", SenProvision.NoSen, new() { Value = 2.5 }));
        var comparisons = (await Ask("303")).Comparisons.ToDictionary(c => c.SenProvision);

        // 2, 1 and 1 sessions missed and F, out of 10, 8, 3 and 9.
        var all = comparisons[SenProvision.Unspecified];
        Assert.Equal((5.0, 30.0), (all.Records.Figure.Numerator, all.Records.Figure.Denominator));
        Assert.Equal((500 / 30.0 - 10, 1.0, -10.0), (all.Difference.Value, all.Difference.Numerator, all.Difference.Denominator));
        Assert.Equal(
            [("records-cover-less", 75.0), ("records-reach", 1.0), ("without-enrolment", 10.0), ("unmapped-codes", 1.0), ("codes-out-of-dates", 1.0)],
            all.Explanations.Select(e => (e.Code, e.Amount)));
        Assert.Equal("Below the line records have 30, and 40 were published.", all.Explanations[0].Message);
        Assert.Equal(["published-no-denominator", "records-reach", "without-enrolment", "codes-out-of-dates"], Codes(comparisons[SenProvision.NoSen]));
        Assert.All(all.Explanations, e => Assert.DoesNotContain("p-9", e.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_in_the_figure_does_not_explain_it_and_each_period_has_its_own()
    {
        await service.Enrol(
            Enrolling.Spell("311", "p-1", SenProvision.SenSupport, "2024-09-01"),
            Enrolling.Spell("311", "p-2", SenProvision.SenSupport, "2024-09-01", "2024-10-31", yearGroup: "R"),
            Enrolling.Spell("311", "p-2", SenProvision.EhcPlan, "2024-11-01", yearGroup: "R"));
        await service.Send(Week("311", "autumn", ("p-1", @"I \ / \ / \ / \ - -"), ("p-2", "ZZ F I I I I I I I I")));
        await service.Send(Week("311", "spring", ("p-1", @"/ \ / \ / \ / \ F ZZ")).With(b => b.Week = "2025-01-13"));
        await service.Publish("periods", new[] { Year, $"{Year} autumn", $"{Year} spring" }.Select(p => Publishing.Row("311", Measure, p, SenProvision.SenSupport, new() { Value = 50 })));
        var comparisons = (await Ask("311")).Comparisons.ToDictionary(c => c.Period.Text, c => c.Explanations.Select(e => (e.Code, e.Amount)).Skip(1));
        Assert.Empty(comparisons[$"{Year} autumn"]);
        Assert.Equal([("unmapped-codes", 1.0), ("codes-out-of-dates", 1.0)], comparisons[$"{Year} spring"]);
        Assert.Equal([("records-reach", 2.0), ("unmapped-codes", 1.0), ("codes-out-of-dates", 1.0)], comparisons[Year]);
    }

    [Fact]
    public async Task A_pupil_who_changed_provision_is_counted_by_the_day_and_published_by_the_census()
    {
        await service.Enrol(
            Enrolling.Spell("304", "p-1", SenProvision.SenSupport, "2024-09-01", "2024-09-17"), Enrolling.Spell("304", "p-1", SenProvision.EhcPlan, "2024-09-18"));
        await service.Send(Week("304", "a", ("p-1", @"I I I I / \ / \ / \")));
        await service.Publish("changed", Published("304", SenProvision.SenSupport, new() { Value = 40 }), Published("304", SenProvision.Unspecified, new() { Value = 30 }));
        var comparisons = (await Ask("304")).Comparisons.ToDictionary(c => c.SenProvision);
        Assert.Equal(1, comparisons[SenProvision.SenSupport].Explanations.Single(e => e.Code == "provision-changed").Amount);
        Assert.DoesNotContain("provision-changed", Codes(comparisons[SenProvision.Unspecified]));
    }

    [Fact]
    public async Task A_published_symbol_is_no_difference_and_its_reason_is_the_explanation()
    {
        await Register("305", ("p-1", SenProvision.SenSupport, Present), ("p-2", SenProvision.EhcPlan, Present));
        var suppressed = Published("305", SenProvision.SenSupport, new());
        suppressed.Symbol = new() { Kind = SymbolKind.Suppressed, Mark = "c", Reason = "Few pupils." };
        var missing = Published("305", SenProvision.EhcPlan, new());
        missing.Symbol = new() { Kind = SymbolKind.NotAvailable, Mark = "x", Reason = "Not returned." };
        await service.Publish("symbols", suppressed, missing);
        var comparisons = (await Ask("305")).Comparisons.ToDictionary(c => c.SenProvision);
        Assert.All(comparisons.Values, c => Assert.Null(c.Difference));
        Assert.Equal(["published-suppressed"], Codes(comparisons[SenProvision.SenSupport]));
        Assert.Equal(["published-no-figure"], Codes(comparisons[SenProvision.EhcPlan]));
    }

    [Fact]
    public async Task A_running_year_says_so_and_how_far_the_marks_reach()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var lastDay = LastWeekday(today);
        var year = Period.AcademicYear(Period.AcademicYearOf(lastDay));
        Assert.SkipWhen(year.End < today, "The academic year began this weekend.");
        var monday = Weeks.MondayOf(today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await service.Send(Sending.Block("a", "306", ("p-1", @"I I I I I I I I I I")).With(b => b.Week = monday));
        await service.Publish("running", Publishing.Row("306", Measure, year.Text, SenProvision.Unspecified, new() { Value = 5.5, Numerator = 55, Denominator = 1000 }));
        var comparison = Assert.Single((await Ask("306")).Comparisons);
        Assert.Equal(["period-running", "records-cover-less", "records-reach", "without-enrolment"], Codes(comparison));
        Assert.Contains(monday, comparison.Explanations.Single(e => e.Code == "records-reach").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exclusions_say_which_headcount_they_are_out_of_and_who_was_on_no_roll()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var weekday = LastWeekday(today);
        var year = Period.AcademicYear(Period.AcademicYearOf(weekday));
        var day = weekday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await service.Enrol(Enrolling.Spell("307", "P1", SenProvision.SenSupport, "2020-09-01"), Enrolling.Spell("307", "P2", SenProvision.NoSen, "2020-09-01"));
        await service.Import("both", Given.Suspension("307", "a").On(day, day, 2), Given.Suspension("307", "b", "P9").On(day, day, 2),
            Given.Suspension("307", "elsewhere", "P9").With(e => e.SchoolUrn = "100099").On(day, day, 2));
        await service.Publish("rates", Publishing.Row("307", "suspensions", year.Text, SenProvision.Unspecified, new() { Value = 0.5 }));
        var comparison = Assert.Single((await Ask("307", new() { MeasureIds = { "suspensions" } })).Comparisons);
        Assert.Equal((2.0, 2.0), (comparison.Records.Figure.Numerator, comparison.Records.Figure.Denominator));
        Assert.Equal(1, comparison.Explanations.Single(e => e.Code == "without-enrolment").Amount);
        Assert.Equal(1, comparison.Explanations.Single(e => e.Code == "outside-headcount").Amount);
        Assert.Equal(today < CensusDay.Of(year), Codes(comparison).Contains("headcount-not-of-census"));
    }

    [Fact]
    public async Task Suspensions_do_not_explain_permanent_exclusions_nor_what_came_since_the_area_was_measured()
    {
        await service.Enrol(Enrolling.Spell("312", "P1", SenProvision.SenSupport, "2020-09-01"), Enrolling.Spell("312", "P2", SenProvision.NoSen, "2020-09-01"));
        await service.Import("kinds", Given.Permanent("312", "a"), Given.Suspension("312", "b", "P9"));
        await service.Publish(
            "kinds", new[] { "suspensions", "permanent-exclusions" }.Select(m => Publishing.Row("312", m, "2025/26", SenProvision.Unspecified, new() { Value = 0.5 })));
        await using (var scope = service.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
            var (head, known) = (context.Heads.Single(h => h.AreaCode == "312"), context.Exclusions.Single(e => e.AreaCode == "312" && e.Id == "b"));
            context.Exclusions.Add(known with { Id = "c", Pupil = "P8", Position = ++head.Position });
            await context.SaveChangesAsync(Cancel);
        }
        var comparisons = (await Ask("312", new() { MeasureIds = { "suspensions", "permanent-exclusions" } })).Comparisons.ToDictionary(c => c.MeasureId);
        Assert.DoesNotContain("without-enrolment", Codes(comparisons["permanent-exclusions"]));
        Assert.Equal(1, comparisons["suspensions"].Explanations.Single(e => e.Code == "without-enrolment").Amount);
    }

    [Fact]
    public async Task What_one_side_alone_has_is_counted_by_measure_with_its_periods()
    {
        await Register("308", ("p-1", SenProvision.NoSen, Present));
        await service.Publish("others", Publishing.Row("308", Measure, "2019/20", SenProvision.Unspecified, new() { Value = 5.5 }), Publishing.Row("308", Measure, "2018/19", SenProvision.Unspecified, new() { Value = 5.5 }));
        var answer = await Ask("308");
        Assert.Empty(answer.Comparisons);
        Assert.Equal([(Grain.Records, 4L, "2024/25 autumn, 2024/25"), (Grain.Published, 2L, "2018/19, 2019/20")], answer.Unpaired.Select(u => (u.Grain, u.Figures, string.Join(", ", u.Periods))));
    }

    [Fact]
    public async Task Pages_put_together_are_the_whole_and_name_the_sources_of_their_own()
    {
        await Register("309", ("p-1", SenProvision.NoSen, Present), ("p-2", SenProvision.SenSupport, Present));
        await service.Publish("pages", new[] { SenProvision.Unspecified, SenProvision.NoSen, SenProvision.SenSupport }.Select(s => Published("309", s, new() { Value = 1.5 })));
        var whole = await Ask("309");
        var request = new GetReconciliationRequest { AreaCode = "309", Filter = new() { MeasureIds = { Measure } }, PageSize = 2 };
        List<Comparison> paged = [];
        do
        {
            var page = await Client.GetReconciliationAsync(request, cancellationToken: Cancel);
            Assert.Equal((3L, 2), (page.ComparisonsInAll, page.Sources.Count));
            paged.AddRange(page.Comparisons);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        Assert.Equal(whole.Comparisons, paged);
        Assert.Equal(3, paged.Count);
    }

    [Fact]
    public async Task It_is_answered_over_HTTP_too()
    {
        await Register("310", ("p-1", SenProvision.NoSen, Present));
        await service.Publish("http", Published("310", SenProvision.NoSen, new() { Value = 0 }));
        var answer = await service.Http.GetFromJsonAsync<JsonNode>($"/v1/areas/310/reconciliation?filter.measure_ids={Measure}", Cancel);
        Assert.Equal("overall-absence", (string?)Assert.Single(answer!["comparisons"]!.AsArray())!["measureId"]);
    }

    [Fact]
    public async Task What_is_not_known_is_refused_with_its_field()
    {
        Assert.Equal("area_code", await Refused("unknown-area", new() { AreaCode = "999" }));
        Assert.Equal("filter.measure_ids[0]", await Refused("unknown-measure", new() { AreaCode = "301", Filter = new() { MeasureIds = { "happiness" } } }));
        Assert.Equal("page_size", await Refused("page-size", new() { AreaCode = "301", PageSize = 2001 }));
        Assert.Equal("page_token", await Refused("page-token", new() { AreaCode = "301", PageToken = "made-up" }));
    }

    private MeasureService.MeasureServiceClient Client => new(service.Channel);

    private static string[] Codes(Comparison comparison) => [.. comparison.Explanations.Select(e => e.Code)];

    private static ImportRow Published(string area, SenProvision sen, Figure figure) => Publishing.Row(area, Measure, Year, sen, figure);

    private static V1.MarksBlock Week(string area, string id, params (string Pupil, string Marks)[] rows) => Sending.Block(id, area, rows).With(b => b.Week = "2024-09-16");

    private async Task Register(string area, params (string Pupil, SenProvision Sen, string Marks)[] rows)
    {
        await service.Enrol([.. rows.Select(r => Enrolling.Spell(area, r.Pupil, r.Sen, "2024-09-01"))]);
        await service.Send(Week(area, "enrolled", [.. rows.Select(r => (r.Pupil, r.Marks))]));
    }

    private async Task<GetReconciliationResponse> Ask(string area, ObservationFilter? filter = null) =>
        await Client.GetReconciliationAsync(new() { AreaCode = area, Filter = filter ?? new() { MeasureIds = { Measure } } }, cancellationToken: Cancel);

    private Task<string> Refused(string code, GetReconciliationRequest request) =>
        Refusal.Of(StatusCode.InvalidArgument, code, async () => await Client.GetReconciliationAsync(request, cancellationToken: Cancel));
}
