using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Send.HealthAccess.Tests.Contacts;
using Send.HealthAccess.V1;
using Xunit;
using Contact = Send.HealthAccess.Storage.Contact;
using ContactMedium = Send.HealthAccess.Storage.ContactMedium;
using ContactOutcome = Send.HealthAccess.Storage.ContactOutcome;

namespace Send.HealthAccess.Tests.Referrals;

public sealed class RecordReferralOnSqliteTests(OnSqlite service) : RecordReferralTests(service), IClassFixture<OnSqlite>;

public sealed class RecordReferralOnPostgreSqlTests(OnPostgreSql service) : RecordReferralTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordReferralTests(RunningRecords service)
{
    [Fact]
    public async Task What_is_recorded_is_read_again_and_the_same_again_changes_nothing()
    {
        var referral = Given.Discharged("302", "a").With(r => r.Pauses.Add(new ReferralPause { From = "2025-02-01", To = "2025-02-14" }));
        var recorded = await service.Record(referral);
        Assert.Equal(recorded, (await service.Get("302", "a")).Referral);
        Assert.Equal(recorded, await service.Record(referral));
        Assert.Single((await service.Get("302", "a")).History);
    }

    [Fact]
    public async Task Who_records_it_again_as_it_came_in_does_not_know_of_the_decision()
    {
        var recorded = await service.Record(Given.Undecided("303", "a"));
        var decided = await service.Decide(recorded, "2025-01-20", ReferralDecision.Accepted);
        Assert.Equal(decided, await service.Record(Given.Undecided("303", "a")));
        await Refusal.Of(StatusCode.AlreadyExists, "referral-exists", () => service.Record(Given.Undecided("303", "a", "C2")));
    }

    [Fact]
    public async Task Without_an_id_one_is_made_and_codes_are_kept_in_capitals()
    {
        var recorded = await service.Record(Given.Undecided("304").With(r => (r.Provider, r.Icb) = ("rxa12", "qwe")));
        Assert.Equal((32, "RXA12", "QWE"), (recorded.Id.Length, recorded.Provider, recorded.Icb));
    }

    [Fact]
    public async Task A_childs_numbers_are_hashed_and_the_same_child_is_the_same_afterwards()
    {
        var one = await service.Record(Given.Undecided("305", "a", "9434765919"));
        var two = await service.Record(Given.Undecided("305", "b", "9434765919"));
        Assert.StartsWith("nhs.", one.Child, StringComparison.Ordinal);
        Assert.Equal(one.Child, two.Child);
        Assert.Equal(2, (await service.List(new() { AreaCode = "305", Child = "9434765919" })).Total);
    }

    [Fact]
    public async Task A_referral_is_not_received_after_a_contact_that_is_held_for_it()
    {
        var recorded = await service.Record(Given.Accepted("306", "a"));
        await AddContact("306", "a", new(2025, 2, 3));
        Assert.Equal(
            "referral.received_on",
            await Refusal.Of(StatusCode.FailedPrecondition, "contact-before-referral", () => service.Amend(recorded.With(r => (r.ReceivedOn, r.DecidedOn) = ("2025-02-04", "2025-02-04")))));
        await service.Amend(recorded.With(r => (r.ReceivedOn, r.DecidedOn) = ("2025-02-03", "2025-02-03")));
    }

    [Fact]
    public async Task One_with_contacts_is_not_refused_nor_discharged_before_the_last_of_them()
    {
        var recorded = await service.Record(Given.Undecided("307", "a"));
        await AddContact("307", "a", new(2025, 2, 3));
        Assert.Equal("referral.decision", await Refusal.Of(
            StatusCode.FailedPrecondition, "contact-of-refused-referral", () => service.Decide(recorded, "2025-02-10", ReferralDecision.NotAccepted, NotAcceptedReason.ThresholdNotMet)));
        Assert.Equal("referral.discharged_on", await Refusal.Of(
            StatusCode.FailedPrecondition, "contact-after-discharge", () => service.Discharge(recorded, "2025-02-02", DischargeReason.MovedAway)));
        var discharged = await service.Discharge(recorded, "2025-02-03", DischargeReason.MovedAway);
        await Refusal.Of(StatusCode.FailedPrecondition, "contact-after-discharge", () => service.Amend(discharged.With(r => r.DischargedOn = "2025-02-02")));
    }

    [Fact]
    public async Task One_may_be_signposted_after_a_contact_as_it_may_have_one_after_it_was()
    {
        var recorded = await service.Record(Given.Undecided("308", "a"));
        await AddContact("308", "a", new(2025, 2, 3));
        Assert.Equal(ReferralDecision.Signposted, (await service.Decide(recorded, "2025-02-01", ReferralDecision.Signposted, to: SignpostedTo.School)).Decision);
    }

    [Fact]
    public async Task One_with_contacts_is_withdrawn_only_after_them()
    {
        var recorded = await service.Record(Given.Accepted("309", "a"));
        var contact = await service.Record(Contacts.Given.Contact("309", "c", "a"));
        await Refusal.Of(StatusCode.FailedPrecondition, "has-contacts", () => service.Withdraw(recorded));
        Assert.False((await service.Get("309", "a")).Referral.RecordedInError);
        await service.Withdraw(contact);
        Assert.True((await service.Withdraw(recorded)).RecordedInError);
    }

    private async Task AddContact(string area, string referral, DateOnly on)
    {
        using var scope = service.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<Send.HealthAccess.Storage.HealthAccessContext>();
        context.Contacts.Add(new Contact
        {
            AreaCode = area,
            Id = "c",
            Version = 1,
            Latest = true,
            Referral = referral,
            On = on,
            Outcome = ContactOutcome.Attended,
            Medium = ContactMedium.FaceToFace,
        });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
