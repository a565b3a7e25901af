using Grpc.Core;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.SpecifiedProvisions;

public sealed class RecordSpecifiedProvisionOnSqliteTests(OnSqlite service) : RecordSpecifiedProvisionTests(service), IClassFixture<OnSqlite>;

public sealed class RecordSpecifiedProvisionOnPostgreSqlTests(OnPostgreSql service) : RecordSpecifiedProvisionTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordSpecifiedProvisionTests(RunningRecords service)
{
    [Fact]
    public async Task What_was_recorded_is_read_as_it_was_sent()
    {
        var without = Given.Provision("302", "b", "2024-01-01", "2024-12-31");
        without.ClearMinutesAYear();
        foreach (var sent in (SpecifiedProvision[])[Given.Provision("302", "a"), without])
        {
            var recorded = await service.Record(sent);
            Assert.Equal(sent.With(p => p.Etag = recorded.Etag), recorded);
            Assert.Equal(recorded, (await service.Get("302", sent.Id)).Provision);
        }
    }

    [Fact]
    public async Task Without_an_id_it_is_given_one_and_a_national_number_is_never_kept()
    {
        var recorded = await service.Record(Given.Provision("303", child: "9434765919"));
        Assert.NotEmpty(recorded.Id);
        Assert.StartsWith("nhs.", recorded.Child, StringComparison.Ordinal);
        Assert.Equal("2025-06-30", (await service.End(recorded, "2025-06-30")).To);
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_another_content_is_refused()
    {
        var recorded = await service.Record(Given.Provision("304", "a"));
        Assert.Equal(recorded, await service.Record(Given.Provision("304", "a")));
        await Refusal.Of(StatusCode.AlreadyExists, "provision-exists", () => service.Record(Given.Provision("304", "a").With(p => p.ContactsAYear = 25)));
    }

    [Fact]
    public async Task A_plan_says_one_thing_of_a_service_on_a_day()
    {
        await service.Record(Given.Provision("305", "a", "2025-01-01", "2025-06-30"));
        Assert.Equal("provision.from", await Overlaps(Given.Provision("305", "b", "2025-06-30")));
        await Overlaps(Given.Provision("305", "b", "2024-09-01", "2025-01-01"));
        await service.Record(Given.Provision("305", "b", "2025-07-01"));
        await service.Record(Given.Provision("305", "c", "2024-09-01", "2024-12-31"));
        await Overlaps(Given.Provision("305", "d", "2026-01-01", "2026-01-01"));
        await service.Record(Given.Provision("305", "d").With(p => p.Service = HealthService.Physiotherapy));
        await service.Record(Given.Provision("305", "e", child: "C2"));
        Assert.Equal(5, (await service.List(new() { AreaCode = "305" })).Total);
    }

    [Fact]
    public async Task A_last_day_comes_once_and_what_was_said_before_is_kept()
    {
        var recorded = await service.Record(Given.Provision("306", "a"));
        await Refusal.Of(StatusCode.InvalidArgument, "not-a-day", () => service.End(recorded, ""));
        await Refusal.Of(StatusCode.InvalidArgument, "ends-before-start", () => service.End(recorded, "2024-12-31"));
        var ended = await service.End(recorded, "2025-06-30");
        await Refusal.Of(StatusCode.FailedPrecondition, "already-ended", () => service.End(ended, "2025-07-31"));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(recorded));
        Assert.Equal("2025-07-31", (await service.Amend(ended.With(p => p.To = "2025-07-31"))).To);
        Assert.Equal(
            [("", 1, VersionCause.Recorded), ("2025-06-30", 2, VersionCause.Amended), ("2025-07-31", 3, VersionCause.Amended)],
            (await service.Get("306", "a")).History.Select(v => (v.Provision.To, v.Version.Number, v.Version.Cause)));
    }

    [Fact]
    public async Task A_withdrawn_one_stays_in_the_records_is_changed_no_more_and_is_in_nobodys_way()
    {
        var withdrawn = await service.Withdraw(await service.Record(Given.Provision("307", "a")));
        Assert.True(withdrawn.RecordedInError);
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.End(withdrawn, "2025-06-30"));
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Withdraw(withdrawn));
        await service.Record(Given.Provision("307", "b"));
        Assert.Equal(["b"], (await service.List(new() { AreaCode = "307" })).SpecifiedProvisions.Select(p => p.Id));
        Assert.Equal([VersionCause.Recorded, VersionCause.Withdrawn], (await service.Get("307", "a")).History.Select(v => v.Version.Cause));
    }

    [Fact]
    public async Task There_must_be_something_to_change_and_what_is_wrong_is_refused_by_its_field()
    {
        await Refusal.Of(StatusCode.NotFound, "no-such-provision", () => service.End(Given.Provision("308", "none"), "2025-06-30"));
        await Refusal.Of(StatusCode.NotFound, "no-such-provision", () => service.Get("308", "none"));
        await Refusal.Of(StatusCode.InvalidArgument, "no-provision", () => service.Provisions().RecordSpecifiedProvisionAsync(new()).ResponseAsync);
        Assert.Equal("provision.contacts_a_year", await Refusal.Of(
            StatusCode.InvalidArgument, "contacts-a-year", () => service.Record(Given.Provision("308", "a").With(p => p.ContactsAYear = 0))));
    }

    private Task<string> Overlaps(SpecifiedProvision provision) =>
        Refusal.Of(StatusCode.FailedPrecondition, "overlaps-another", () => service.Record(provision));
}
