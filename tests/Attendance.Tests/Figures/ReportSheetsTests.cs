using Send.Attendance.Tests.UnofficialExclusions;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Figures;

public sealed class ReportSheetsOnSqliteTests(OnSqlite service) : ReportSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class ReportSheetsOnPostgreSqlTests(OnPostgreSql service) : ReportSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ReportSheetsTests(RunningRecords service)
{
    [Fact]
    public async Task Figures_follow_from_reports_and_their_reviews()
    {
        await service.Import("figures", Given.Report("302", "a"), Given.Report("302", "b").Reviewed(Given.NotUpheld()), Given.Report("302", "c", "").Reviewed(Given.Confirmed()));
        Assert.Equal((3, 1), (await Year("302", "reported-unofficial-exclusions"), await Year("302", "confirmed-unofficial-exclusions")));
        Assert.Equal(50, await Year("302", "unofficial-exclusion-reports-upheld"));
        await service.Review((await service.Get("302", "a")).Report, Given.Confirmed());
        Assert.Equal((3, 2), (await Year("302", "reported-unofficial-exclusions"), await Year("302", "confirmed-unofficial-exclusions")));
        Assert.Equal(66.7, await Year("302", "unofficial-exclusion-reports-upheld"), 0.1);
        var source = (await service.Observations("302", "confirmed-unofficial-exclusions"))[0].Source;
        Assert.Equal(("unofficial-exclusion-records-2025-26", Grain.Records), (source.Id, source.Grain));
    }

    [Fact]
    public async Task A_year_without_reports_says_nothing_and_one_that_had_some_says_nought()
    {
        Assert.Empty(await service.Observations("303", "reported-unofficial-exclusions"));
        var recorded = await service.Record(Given.Report("303", "a"));
        Assert.Equal(["2025/26"], (await service.Observations("303", "reported-unofficial-exclusions")).Select(o => o.Period.Text[..7]).Distinct());
        await service.Amend(recorded.With(r => (r.HappenedFrom, r.HappenedTo) = ("2024-10-07", "")));
        Assert.Equal((0, 1), (await Year("303", "reported-unofficial-exclusions"), await Year("303", "reported-unofficial-exclusions", "2024/25")));
    }

    [Fact]
    public async Task Without_enrolments_nothing_is_said_by_provision()
    {
        await service.Record(Given.Report("304", "a"));
        foreach (var measure in (string[])["reported-unofficial-exclusions", "confirmed-unofficial-exclusions", "pupils-reported-unofficially-excluded"])
            Assert.All(await service.Observations("304", measure), o => Assert.Equal(SenProvision.Unspecified, o.SenProvision));
        Assert.Equal(1, await Year("304", "reported-unofficial-exclusions"));
    }

    private async Task<double> Year(string area, string measure, string year = "2025/26") =>
        (await service.Observations(area, measure)).Single(o => o.Period.Text == year && o.SenProvision == SenProvision.Unspecified).Figure.Value;
}
