using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class ListLongEpisodesOnSqliteTests(OnSqlite service) : ListLongEpisodesTests(service), IClassFixture<OnSqlite>;

public sealed class ListLongEpisodesOnPostgreSqlTests(OnPostgreSql service) : ListLongEpisodesTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListLongEpisodesTests(RunningRecords service)
{
    [Fact]
    public async Task Who_has_missed_education_for_more_than_four_weeks_on_a_day_longest_first()
    {
        await service.Record(Given.Missing("302", "a").From("2025-09-01", "2025-09-29"));
        await service.Record(Given.Missing("302", "b", "P2").From("2025-08-01"));
        await service.Record(Given.PartTime("302", "c", "P3").From("2025-08-01"));
        Assert.Equal([("b", 60, true)], await Long("302", EpisodeKind.MissingEducation, "2025-09-29", least: 8));
        Assert.Equal([("b", 59, true)], await Long("302", EpisodeKind.MissingEducation, "2025-09-28"));
        Assert.Equal([("b", 60, true), ("a", 29, true)], await Long("302", EpisodeKind.MissingEducation, "2025-09-29"));
        Assert.Equal([("b", 61, true)], await Long("302", EpisodeKind.MissingEducation, "2025-09-30"));
    }

    [Fact]
    public async Task Part_time_timetables_of_more_than_six_weeks_or_past_their_review()
    {
        await service.Record(Given.PartTime("303", "long").From("2025-09-01").With(e => e.ReviewOn = ""));
        await service.Record(Given.PartTime("303", "late", "P2").From("2025-09-22").With(e => e.ReviewOn = "2025-10-12"));
        await service.Record(Given.PartTime("303", "today", "P3").From("2025-09-22").With(e => e.ReviewOn = "2025-10-13"));
        var answer = await service.ListLong(new() { AreaCode = "303", Kind = EpisodeKind.PartTimeTimetable, On = "2025-10-13" });
        Assert.Equal(
            [("long", 43, true, false), ("late", 22, false, true)],
            answer.Episodes.Select(e => (e.Episode.Id, e.Days, e.OverWeeks, e.PastReview)));
        Assert.Equal(["late"], (await service.ListLong(new() { AreaCode = "303", Kind = EpisodeKind.PartTimeTimetable, On = "2025-10-13", MoreThanWeeks = 7 })).Episodes.Select(e => e.Episode.Id));
    }

    [Fact]
    public async Task Without_a_day_it_is_today_and_what_is_withdrawn_is_not_among_them()
    {
        await service.Record(Given.AtHome("304", "a"));
        await service.Withdraw(await service.Record(Given.AtHome("304", "b", "P2")));
        Assert.Equal(["a"], (await service.ListLong(new() { AreaCode = "304", Kind = EpisodeKind.HomeEducation })).Episodes.Select(e => e.Episode.Id));
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refused("unknown-area", new() { Kind = EpisodeKind.HomeEducation });
        await Refused("no-length", new() { AreaCode = "305" });
        await Refused("not-a-day", new() { AreaCode = "305", Kind = EpisodeKind.HomeEducation, On = "today" });
        await Refused("more-than-weeks", new() { AreaCode = "305", Kind = EpisodeKind.HomeEducation, MoreThanWeeks = 521 });
        await Refused("more-than-weeks", new() { AreaCode = "305", Kind = EpisodeKind.HomeEducation, MoreThanWeeks = -1 });
    }

    private async Task<IEnumerable<(string Id, int Days, bool OverWeeks)>> Long(string area, EpisodeKind kind, string on, int least = 0) =>
        (await service.ListLong(new() { AreaCode = area, Kind = kind, On = on, MoreThanWeeks = least })).Episodes.Select(e => (e.Episode.Id, e.Days, e.OverWeeks));

    private Task<string> Refused(string code, ListLongEpisodesRequest request) => Refusal.Of(StatusCode.InvalidArgument, code, () => service.ListLong(request));
}
