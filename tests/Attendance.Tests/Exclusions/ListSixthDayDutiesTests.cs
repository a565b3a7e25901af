using Grpc.Core;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class ListSixthDayDutiesOnSqliteTests(OnSqlite service) : ListSixthDayDutiesTests(service), IClassFixture<OnSqlite>;

public sealed class ListSixthDayDutiesOnPostgreSqlTests(OnPostgreSql service) : ListSixthDayDutiesTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListSixthDayDutiesTests(RunningRecords service)
{
    [Fact]
    public async Task More_than_five_school_days_and_permanent_ones_have_a_duty()
    {
        await service.Record(Given.Suspension("302", "five-days").On("2025-10-06", "2025-10-10", 10));
        await service.Record(Given.Suspension("302", "longer", "P2").On("2025-10-06", "2025-10-13", 11));
        await service.Record(Given.Suspension("302", "lunchtimes", "P3").With(e => e.Lunchtimes = true).On("2025-10-06", "2025-10-21", 12));
        await service.Record(Given.Permanent("302", "for-good", "P4").With(e => e.StartsOn = "2025-12-19"));
        await service.Withdraw(await service.Record(Given.Permanent("302", "withdrawn", "P5")));
        // 19 December, then 22 to 24, 29 and 30: Christmas and Boxing Day are a Thursday and a Friday.
        Assert.Equal([("longer", "2025-10-13"), ("for-good", "2025-12-30")], await Duties("302"));
    }

    [Fact]
    public async Task They_are_asked_for_by_the_day_of_the_duty()
    {
        await service.Record(Given.Permanent("303", "a"));
        Assert.Single(await Duties("303", "2025-10-13", "2025-10-13"));
        Assert.Empty(await Duties("303", "2025-10-06", "2025-10-12"));
        Assert.Empty(await Duties("303", "2025-10-14"));
    }

    [Fact]
    public async Task Suspensions_without_a_school_day_between_are_as_one()
    {
        // Monday to Wednesday, Thursday and Friday, and Monday on: the sixth day is that Monday.
        await service.Record(Given.Suspension("305", "first").On("2025-10-06", "2025-10-08", 6));
        await service.Record(Given.Suspension("305", "second").On("2025-10-09", "2025-10-10", 4));
        Assert.Empty(await Duties("305"));
        await service.Record(Given.Suspension("305", "third").On("2025-10-13", "2025-10-14", 4));
        // A day between, another school, and a lunchtime between: three runs of five days or fewer.
        await service.Record(Given.Suspension("305", "gap-1", "P2").On("2025-10-06", "2025-10-08", 6));
        await service.Record(Given.Suspension("305", "gap-2", "P2").On("2025-10-10", "2025-10-14", 6));
        await service.Record(Given.Suspension("305", "lunch", "P2").With(e => e.Lunchtimes = true).On("2025-10-09", "2025-10-09", 1));
        await service.Record(Given.Suspension("305", "school-1", "P3").On("2025-10-06", "2025-10-08", 6));
        await service.Record(Given.Suspension("305", "school-2", "P3").With(e => e.SchoolUrn = "100002").On("2025-10-09", "2025-10-14", 8));
        Assert.Equal([("third", "2025-10-13")], await Duties("305"));
        // Asked for from later days on, the run is the same.
        Assert.Equal([("third", "2025-10-13")], await Duties("305", "2025-10-13"));
        Assert.Empty(await Duties("305", "2025-10-14"));
    }

    [Fact]
    public async Task A_run_over_a_half_term_that_is_not_known_has_its_duty_by_all_of_its_days()
    {
        // Thursday and Friday, half-term, Monday and Tuesday; then Wednesday to Friday: seven school days, of which weekdays count six by the 29th.
        await service.Record(Given.Suspension("309", "over-half-term").On("2026-10-22", "2026-11-03", 8));
        await service.Record(Given.Suspension("309", "after").On("2026-11-04", "2026-11-06", 6));
        Assert.Equal([("over-half-term", "2026-10-29")], await Duties("309"));
        Assert.Equal([("over-half-term", "2026-10-29")], await Duties("309", to: "2026-10-30"));
    }

    [Fact]
    public async Task Bank_holidays_keep_no_suspensions_apart()
    {
        // Christmas and Boxing Day are a Thursday and a Friday: 22 to 24, then 29 to 31.
        await service.Record(Given.Suspension("306", "before").On("2025-12-22", "2025-12-24", 6));
        await service.Record(Given.Suspension("306", "after").On("2025-12-29", "2025-12-31", 6));
        Assert.Equal([("after", "2025-12-31")], await Duties("306"));
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-area", () => Duties("000"));
        await Refusal.Of(StatusCode.InvalidArgument, "not-a-day", () => Duties("304", "tomorrow"));
    }

    private async Task<IEnumerable<(string Id, string From)>> Duties(string area, string from = "", string to = "") =>
        (await service.Exclusions().ListSixthDayDutiesAsync(
            new() { AreaCode = area, From = from, To = to }, cancellationToken: TestContext.Current.CancellationToken))
        .Duties.Select(d => (d.Exclusion.Id, d.EducationFrom));
}
