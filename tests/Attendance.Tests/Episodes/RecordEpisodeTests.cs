using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class RecordEpisodeOnSqliteTests(OnSqlite service) : RecordEpisodeTests(service), IClassFixture<OnSqlite>;

public sealed class RecordEpisodeOnPostgreSqlTests(OnPostgreSql service) : RecordEpisodeTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordEpisodeTests(RunningRecords service)
{
    [Fact]
    public async Task What_was_recorded_is_read_as_it_was_sent()
    {
        foreach (var sent in (Episode[])[Given.Missing("302", "m"), Given.PartTime("302", "p"), Given.AtHome("302", "h"), Given.Alternative("302", "a")])
        {
            var recorded = await service.Record(sent);
            Assert.NotEmpty(recorded.Etag);
            Assert.Equal(sent.With(e => e.Etag = recorded.Etag), recorded);
            Assert.Equal(recorded, (await service.Get("302", sent.Id)).Episode);
        }
    }

    [Fact]
    public async Task Without_an_id_it_is_given_one_and_a_pupil_number_is_never_kept()
    {
        var recorded = await service.Record(Given.Missing("303", pupil: "B801200005001"));
        Assert.NotEmpty(recorded.Id);
        Assert.StartsWith("upn.", recorded.Pupil, StringComparison.Ordinal);
        Assert.Equal("2025-10-01", (await service.End(recorded, "2025-10-01")).EndsOn);
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_another_content_is_refused()
    {
        var recorded = await service.Record(Given.Missing("304", "a"));
        Assert.Equal(recorded, await service.Record(Given.Missing("304", "a")));
        await Refusal.Of(StatusCode.AlreadyExists, "episode-exists", () => service.Record(Given.Missing("304", "a").From("2025-09-16")));
    }

    [Fact]
    public async Task Two_of_one_kind_of_one_pupil_do_not_overlap_at_whichever_schools()
    {
        await service.Record(Given.PartTime("305", "a").From("2025-09-15", "2025-10-03"));
        await Refusal.Of(StatusCode.FailedPrecondition, "overlapping-episode", () => service.Record(Given.PartTime("305", "b").From("2025-10-03")));
        await Refusal.Of(
            StatusCode.FailedPrecondition, "overlapping-episode", () => service.Record(Given.PartTime("305", "b").From("2025-09-08").With(e => e.SchoolUrn = "100002")));
        await service.Record(Given.PartTime("305", "c").From("2025-10-04"));
        await service.Record(Given.Missing("305", "d"));
        await service.Record(Given.PartTime("305", "e", "P2"));
        Assert.Equal(4, (await service.List(new() { AreaCode = "305" })).Total);
    }

    [Fact]
    public async Task A_part_time_timetable_for_behaviour_is_kept_and_flagged()
    {
        Assert.True((await service.Record(Given.PartTime("306", "a").With(e => e.Reason = EpisodeReason.Behaviour))).AgainstGuidance);
        Assert.False((await service.Record(Given.Alternative("306", "b").With(e => e.Reason = EpisodeReason.Behaviour))).AgainstGuidance);
    }

    [Fact]
    public async Task What_is_wrong_is_refused_by_its_field()
    {
        Assert.Equal("episode.reason", await Refusal.Of(
            StatusCode.InvalidArgument, "unknown-reason", () => service.Record(Given.AtHome("307", "a").With(e => e.Reason = EpisodeReason.WhereaboutsUnknown))));
        await Refusal.Of(StatusCode.InvalidArgument, "no-episode", () => service.Episodes().RecordEpisodeAsync(new()).ResponseAsync);
    }
}
