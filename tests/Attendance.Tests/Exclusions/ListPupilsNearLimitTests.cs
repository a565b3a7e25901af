using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class ListPupilsNearLimitOnSqliteTests(OnSqlite service) : ListPupilsNearLimitTests(service), IClassFixture<OnSqlite>;

public sealed class ListPupilsNearLimitOnPostgreSqlTests(OnPostgreSql service) : ListPupilsNearLimitTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListPupilsNearLimitTests(RunningRecords service)
{
    [Fact]
    public async Task Days_add_up_across_schools_and_half_days_count()
    {
        await service.Record(Given.Suspension("302", "a").On("2025-09-01", "2025-10-10", 59));
        await service.Record(Given.Suspension("302", "b").With(e => e.SchoolUrn = "100002").With(e => e.Lunchtimes = true).On("2026-01-05", "2026-01-05", 1));
        await service.Record(Given.Suspension("302", "c", "P2").On("2025-09-01", "2025-10-10", 59));
        var pupil = Assert.Single(await Near("302"));
        Assert.Equal(("P1", 30, false), (pupil.Pupil, pupil.Days, pupil.OverLimit));
        Assert.Equal(["100001", "100002"], pupil.SchoolUrns);
        Assert.Equal(["a", "b"], pupil.Suspensions.Select(s => s.Id));
        Assert.Equal([30, 29.5], (await Near("302", 29)).Select(p => p.Days));
    }

    [Fact]
    public async Task Forty_five_days_are_the_limit_and_half_a_day_more_is_over_it()
    {
        foreach (var pupil in (string[])["P1", "P2"])
            await service.Record(Given.Suspension("303", pupil, pupil).On("2025-09-01", "2025-10-31", 90));
        await service.Record(Given.Suspension("303", "more", "P2").On("2025-11-03", "2025-11-03", 1));
        Assert.Equal([("P2", 45.5, true), ("P1", 45, false)], (await Near("303")).Select(p => (p.Pupil, p.Days, p.OverLimit)));
    }

    [Fact]
    public async Task Neither_withdrawn_ones_nor_those_of_another_year_nor_permanent_ones_count()
    {
        await service.Record(Given.Suspension("304", "a").On("2025-09-01", "2025-10-10", 60));
        await service.Record(Given.Suspension("304", "year-before").On("2025-06-02", "2025-06-06", 10));
        await service.Record(Given.Permanent("304", "for-good"));
        await service.Withdraw(await service.Record(Given.Suspension("304", "withdrawn").On("2025-11-03", "2025-11-07", 10)));
        Assert.Equal(["a"], Assert.Single(await Near("304")).Suspensions.Select(s => s.Id));
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-area", () => Near("000"));
        await Refusal.Of(StatusCode.InvalidArgument, "least-days", () => Near("305", 46));
        await Refusal.Of(StatusCode.InvalidArgument, "not-an-academic-year", () => Near("305", year: "2025/26 spring"));
        await Refusal.Of(StatusCode.InvalidArgument, "not-an-academic-year", () => Near("305", year: ""));
    }

    private async Task<IReadOnlyList<PupilNearLimit>> Near(string area, int least = 0, string year = "2025/26") =>
        (await service.Exclusions().ListPupilsNearLimitAsync(
            new() { AreaCode = area, AcademicYear = year, LeastDays = least }, cancellationToken: TestContext.Current.CancellationToken)).Pupils;
}
