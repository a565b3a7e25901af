using Grpc.Core;
using Send.HealthAccess.V1;
using Xunit;
using ReferralDecision = Send.HealthAccess.Storage.ReferralDecision;

namespace Send.HealthAccess.Tests.Contacts;

public sealed class RecordContactOnSqliteTests(OnSqlite service) : RecordContactTests(service), IClassFixture<OnSqlite>;

public sealed class RecordContactOnPostgreSqlTests(OnPostgreSql service) : RecordContactTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordContactTests(RunningRecords service)
{
    [Fact]
    public async Task What_was_recorded_is_read_as_it_was_sent()
    {
        await service.Refer(Given.Referral("302"));
        var missed = Given.Contact("302", "b").With(c => (c.Outcome, c.Medium) = (ContactOutcome.CancelledByProvider, ContactMedium.Video));
        missed.ClearMinutes();
        foreach (var sent in (Contact[])[Given.Contact("302", "a"), missed])
        {
            var recorded = await service.Record(sent);
            Assert.NotEmpty(recorded.Etag);
            Assert.Equal(sent.With(c => c.Etag = recorded.Etag), recorded);
            Assert.Equal(recorded, (await service.Get("302", sent.Id)).Contact);
        }
        Assert.NotEmpty((await service.Record(Given.Contact("302"))).Id);
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_another_content_is_refused()
    {
        await service.Refer(Given.Referral("303"));
        var recorded = await service.Record(Given.Contact("303", "a"));
        Assert.Equal(recorded, await service.Record(Given.Contact("303", "a")));
        await Refusal.Of(StatusCode.AlreadyExists, "contact-exists", () => service.Record(Given.Contact("303", "a").With(c => c.Minutes = 46)));
        await service.Record(Given.Contact("303", "of-the-same-day"));
    }

    [Fact]
    public async Task It_is_of_a_referral_that_is_held_in_its_area()
    {
        await service.Refer(Given.Referral("304"));
        Assert.Equal("contact.referral", await Refused("no-such-referral", Given.Contact("304", "a", "r2")));
        await Refused("no-such-referral", Given.Contact("305", "a"));
    }

    [Fact]
    public async Task It_is_not_before_its_referral_was_received_nor_after_its_discharge()
    {
        await service.Refer(Given.Referral("306"));
        await service.Refer(Given.Referral("306", "r2") with { DischargedOn = new(2025, 3, 3) });
        Assert.Equal("contact.date", await Refused("contact-before-referral", Given.Contact("306", "a", date: "2025-01-09")));
        await service.Record(Given.Contact("306", "a", date: "2025-01-10"));
        await service.Record(Given.Contact("306", "b", "r2", "2025-03-03"));
        Assert.Equal("contact.date", await Refused("contact-after-discharge", Given.Contact("306", "c", "r2", "2025-03-04")));
    }

    [Fact]
    public async Task It_is_not_of_a_referral_that_was_not_accepted_or_is_withdrawn()
    {
        await service.Refer(Given.Referral("307") with { Decision = ReferralDecision.NotAccepted, DecidedOn = new(2025, 1, 20) });
        await service.Refer(Given.Referral("307", "r2") with { RecordedInError = true });
        await service.Refer(Given.Referral("307", "r3") with { Decision = ReferralDecision.Signposted, DecidedOn = new(2025, 1, 20) });
        await Refused("contact-of-refused-referral", Given.Contact("307", "a"));
        await Refused("contact-of-withdrawn-referral", Given.Contact("307", "a", "r2"));
        await service.Record(Given.Contact("307", "a", "r3"));
    }

    [Fact]
    public async Task An_amendment_keeps_what_was_said_before_and_goes_with_the_referral_too()
    {
        await service.Refer(Given.Referral("308"));
        var recorded = await service.Record(Given.Contact("308", "a"));
        var amended = await service.Amend(recorded.With(c => c.Minutes = 30));
        Assert.Equal(
            [(45, 1, VersionCause.Recorded), (30, 2, VersionCause.Amended)],
            (await service.Get("308", "a")).History.Select(v => (v.Contact.Minutes, v.Version.Number, v.Version.Cause)));
        await Refusal.Of(StatusCode.FailedPrecondition, "contact-before-referral", () => service.Amend(amended.With(c => c.Date = "2025-01-09")));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(recorded));
        await Refusal.Of(StatusCode.NotFound, "no-such-contact", () => service.Amend(Given.Contact("308", "none")));
    }

    [Fact]
    public async Task A_withdrawn_one_stays_in_the_records_and_is_changed_no_more()
    {
        await service.Refer(Given.Referral("309"));
        var withdrawn = await service.Withdraw(await service.Record(Given.Contact("309", "a")));
        Assert.True(withdrawn.RecordedInError);
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Amend(withdrawn.With(c => c.RecordedInError = false)));
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Withdraw(withdrawn));
        Assert.Equal([VersionCause.Recorded, VersionCause.Withdrawn], (await service.Get("309", "a")).History.Select(v => v.Version.Cause));
    }

    [Fact]
    public async Task What_is_wrong_is_refused_by_its_field()
    {
        Assert.Equal("contact.outcome", await Refusal.Of(
            StatusCode.InvalidArgument, "no-outcome", () => service.Record(Given.Contact("310", "a").With(c => c.Outcome = 0))));
        await Refusal.Of(StatusCode.InvalidArgument, "no-contact", () => service.Contacts().RecordContactAsync(new()).ResponseAsync);
        await Refusal.Of(StatusCode.NotFound, "no-such-contact", () => service.Get("310", "none"));
    }

    private Task<string> Refused(string code, Contact contact) => Refusal.Of(StatusCode.FailedPrecondition, code, () => service.Record(contact));
}
