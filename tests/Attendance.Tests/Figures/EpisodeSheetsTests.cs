using Send.Attendance.Tests.Episodes;
using Send.Attendance.Tests.Register;
using Send.Measures.V1;
using Xunit;
using Given = Send.Attendance.Tests.Episodes.Given;

namespace Send.Attendance.Tests.Figures;

public sealed class EpisodeSheetsOnSqliteTests(OnSqlite service) : EpisodeSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class EpisodeSheetsOnPostgreSqlTests(OnPostgreSql service) : EpisodeSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class EpisodeSheetsTests(RunningRecords service)
{
    [Fact]
    public async Task Children_missing_education_are_counted_by_provision_and_out_of_the_roll_of_January()
    {
        await service.Enrol([.. Enumerable.Range(1, 8).Select(i => Enrolling.Spell("350", $"P{i}", i <= 2 ? SenProvision.EhcPlan : SenProvision.NoSen))]);
        await service.Import("missing", Given.Missing("350", "a").From("2025-09-15", "2025-10-14"), Given.Missing("350", "b", "P3").From("2025-11-01", "2025-11-10"));
        Assert.Equal((2d, false), await Figure("350", "children-missing-education", "2025/26"));
        Assert.Equal((1d, false), await Figure("350", "children-missing-education", "2025/26", SenProvision.EhcPlan));
        Assert.Equal((0d, false), await Figure("350", "children-missing-education", "2025/26", SenProvision.SenSupport));
        Assert.Equal((250d, true), await Figure("350", "children-missing-education-rate", "2025/26"));
        Assert.Equal((500d, true), await Figure("350", "children-missing-education-rate", "2025/26 autumn", SenProvision.EhcPlan));
        Assert.Equal((20d, true), await Figure("350", "missing-education-median-days", "2025/26"));
        Assert.Equal(2, (await One("350", "missing-education-median-days", "2025/26")).Figure.Denominator);
        Assert.Equal((0d, false), await Figure("350", "missing-education-open-over-four-weeks", "2025/26 autumn"));
        Assert.Equal(SymbolKind.NobodyCounted, (await One("350", "missing-education-median-days", "2025/26", SenProvision.SenSupport)).Symbol.Kind);
        Assert.Equal(SymbolKind.NobodyCounted, (await One("350", "children-missing-education-rate", "2025/26", SenProvision.SenSupport)).Symbol.Kind);
        Assert.Empty(await All("350", "children-missing-education", "2025/26 spring"));
        Assert.Empty(await All("350", "pupils-on-part-time-timetables", "2025/26"));
        Assert.Equal("missing-education-records-2025-26", (await One("350", "children-missing-education", "2025/26")).Source.Id);
    }

    [Fact]
    public async Task Part_time_timetables_and_those_that_last_more_than_six_weeks()
    {
        await service.Enrol([.. Enumerable.Range(1, 4).Select(i => Enrolling.Spell("351", $"P{i}", i == 1 ? SenProvision.SenSupport : SenProvision.NoSen))]);
        await service.Import("part-time", Given.PartTime("351", "a").From("2025-09-15", "2025-10-27"), Given.PartTime("351", "b", "P2").From("2025-09-15", "2025-10-26"));
        Assert.Equal((500d, true), await Figure("351", "pupils-on-part-time-timetables", "2025/26"));
        Assert.Equal((1000d, true), await Figure("351", "pupils-on-part-time-timetables", "2025/26", SenProvision.SenSupport));
        Assert.Equal((50d, true), await Figure("351", "part-time-timetables-over-six-weeks", "2025/26"));
        Assert.Equal((100d, true), await Figure("351", "part-time-timetables-over-six-weeks", "2025/26", SenProvision.SenSupport));
    }

    [Fact]
    public async Task Home_education_counts_under_the_ids_of_the_published_counts()
    {
        await service.Record(Given.AtHome("352", "a").From("2024-10-01"));
        await service.Record(Given.AtHome("352", "b", "P2").From("2025-10-01"));
        Assert.Equal((1d, 2d), ((await Figure("352", "home-education", "2024/25")).Value, (await Figure("352", "home-education", "2025/26")).Value));
        Assert.Equal((1d, 1d), ((await Figure("352", "home-education-starts", "2024/25")).Value, (await Figure("352", "home-education-starts", "2025/26")).Value));
        Assert.Empty(await All("352", "home-education", "2024/25 autumn"));
    }

    [Fact]
    public async Task A_year_of_which_nothing_is_known_any_more_says_nothing()
    {
        var recorded = await service.Record(Given.Missing("353", "a").From("2024-09-15"));
        Assert.Equal((1d, false), await Figure("353", "children-missing-education", "2025/26"));
        var ended = await service.End(recorded, "2024-10-15");
        Assert.Empty(await All("353", "children-missing-education", "2025/26"));
        Assert.Equal((1d, false), await Figure("353", "children-missing-education", "2024/25"));
        await service.Withdraw(ended);
        Assert.Empty(await All("353", "children-missing-education", "2024/25"));
    }

    [Fact]
    public async Task Enrolments_that_come_later_tell_the_provisions_apart()
    {
        await service.Record(Given.Missing("354", "a").From("2025-09-15", "2025-09-20"));
        Assert.Empty(await All("354", "children-missing-education", "2025/26", SenProvision.SenSupport));
        await service.Enrol(Enrolling.Spell("354", "P1", SenProvision.SenSupport));
        Assert.Equal((1d, false), await Figure("354", "children-missing-education", "2025/26", SenProvision.SenSupport));
    }

    private async Task<(double Value, bool IsRate)> Figure(string area, string measure, string period, SenProvision sen = SenProvision.Unspecified)
    {
        var figure = (await One(area, measure, period, sen)).Figure;
        return (figure.Value, figure.HasDenominator);
    }

    private async Task<Observation> One(string area, string measure, string period, SenProvision sen = SenProvision.Unspecified) =>
        Assert.Single(await All(area, measure, period, sen));

    private async Task<IReadOnlyList<Observation>> All(string area, string measure, string period, SenProvision sen = SenProvision.Unspecified)
    {
        var filter = new ObservationFilter { MeasureIds = { measure }, Periods = { period }, SenProvisions = { sen } };
        return (await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(
            new() { AreaCodes = { area }, Filter = filter }, cancellationToken: TestContext.Current.CancellationToken)).Observations;
    }
}
