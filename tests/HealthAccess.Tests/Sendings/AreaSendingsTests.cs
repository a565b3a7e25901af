using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Xunit;

namespace Send.HealthAccess.Tests.Sendings;

public sealed class AreaSendingsTests
{
    private const HealthService Speech = HealthService.SpeechAndLanguageTherapy;

    [Fact]
    public void A_provider_is_known_to_the_end_of_the_last_month_of_which_it_sent_anything()
    {
        var sent = new AreaSendings([Sent(last: "2025-06-03")]);
        Assert.Equal((Day("2025-06-30"), Day("2025-06-30")), (sent.Of("RXA", Speech).LastDay, sent.LastDay!.Value));
        Assert.Null(Wait(sent, "2025-06-30"));
        Assert.Equal(NotKnown.SentNoMore, Wait(sent, "2025-07-01"));
    }

    [Fact]
    public void A_service_of_which_nothing_comes_is_known_three_months_longer_while_its_provider_sends_of_others()
    {
        var sent = new AreaSendings([Sent(last: "2025-02-03"), Sent(last: "2025-09-09", service: HealthService.Physiotherapy)]);
        Assert.Equal(Day("2025-05-31"), sent.Of("RXA", Speech).LastDay);
        Assert.Equal(Day("2025-04-30"), new AreaSendings([Sent(last: "2025-02-03"), Sent(last: "2025-04-09", service: HealthService.Physiotherapy)]).Of("RXA", Speech).LastDay);
        // What another provider sends says nothing of this one.
        Assert.Equal(Day("2025-02-28"), new AreaSendings([Sent(last: "2025-02-03"), Sent("RXB", last: "2025-09-09")]).Of("RXA", Speech).LastDay);
    }

    [Fact]
    public void The_teams_of_one_spell_are_one_sending()
    {
        var sent = new AreaSendings([
            Sent(first: "2025-02-03", last: "2025-02-28", contact: null, service: HealthService.CamhsGettingMoreHelp),
            Sent(first: "2025-01-08", last: "2025-06-03", contact: "2025-03-01", service: HealthService.CamhsGettingHelp, closed: true),
            Sent(first: "2025-01-08", last: "2025-06-03", contact: null, service: HealthService.CamhsCrisis),
        ]);
        Assert.Equal(new(Day("2025-01-08"), Day("2025-01-01"), Day("2025-06-30"), Day("2025-01-01"), AllClosed: false), sent.Of("RXA", HealthService.CamhsGettingMoreHelp));
        Assert.Null(sent.Of("RXA", HealthService.CamhsCrisis).ContactsFrom);
    }

    [Theory]
    [InlineData("2025-01-20", "2025-04-20", "2025-01-01")]
    [InlineData("2025-01-20", "2025-04-21", "2025-04-01")]
    [InlineData("2020-01-20", "2025-04-21", "2025-04-01")]
    public void Contacts_are_known_from_the_first_referral_on_where_the_first_came_within_three_months_and_else_from_its_month(string referral, string contact, string from)
    {
        var sent = new AreaSendings([Sent(first: referral, contact: contact)]);
        Assert.Equal(Day(from), sent.Of("RXA", Speech).ContactsFrom);
        Assert.Equal(Day(from), sent.ContactsFrom(ServiceLine.Of(Speech)[0]));
        Assert.Equal(Day(from), sent.ContactsFrom(ServiceLine.Of(Speech)[1]));
        Assert.Null(sent.ContactsFrom(ServiceLine.Of(HealthService.Audiology)[0]));
    }

    [Fact]
    public void Of_whom_was_referred_before_contacts_are_known_nobody_can_tell_whether_it_waits()
    {
        var sent = new AreaSendings([Sent(first: "2023-01-20", contact: "2025-04-21", last: "2025-09-03")]);
        Assert.Equal(NotKnown.BeforeContacts, sent.Of("RXA", Speech).OfWait(Day("2025-03-31"), Day("2025-09-30")));
        Assert.Null(sent.Of("RXA", Speech).OfWait(Day("2025-04-01"), Day("2025-09-30")));
        Assert.Equal(NotKnown.NoContacts, sent.Of("RXA", Speech).OfWait(Day("2025-03-01"), Day("2025-03-31")));
        Assert.Equal(NotKnown.NoContacts, new AreaSendings([Sent(contact: null)]).Of("RXA", Speech).OfWait(Day("2025-03-01"), Day("2025-03-31")));
        Assert.Equal(NotKnown.NoContacts, new AreaSendings([]).Of("RXA", Speech).OfWait(Day("2025-03-01"), Day("2025-03-31")));
    }

    [Theory]
    [InlineData("2024-12-31", false, NotKnown.SentNoMore)]
    [InlineData("2024-12-31", true, null)]
    [InlineData("2025-01-01", false, null)]
    public void Over_a_year_a_provider_that_stopped_in_it_counts_where_all_its_children_were_discharged(string last, bool closed, NotKnown? why) =>
        Assert.Equal(why, new AreaSendings([Sent(first: "2020-01-01", contact: "2020-01-02", last: last, closed: closed)]).Of("RXA", Speech).OfTime(Day("2024-06-01"), Day("2024-01-02"), Day("2025-01-01")));

    [Theory]
    [InlineData("2024-01-31", "2024-02-01", "2020-01-01", null)]
    [InlineData("2024-02-01", "2024-02-01", "2020-01-01", null)]
    [InlineData("2023-10-30", "2024-02-01", "2020-01-01", NotKnown.BeforeContacts)]
    [InlineData("2024-02-01", "2024-02-01", "2024-02-01", NotKnown.BeforeContacts)]
    public void Over_a_year_a_provider_whose_contacts_begin_in_it_counts_where_it_took_over_from_another(string referral, string contact, string other, NotKnown? why)
    {
        var sent = new AreaSendings([Sent(first: referral, contact: contact), Sent("RXB", first: other, contact: other)]);
        Assert.Equal(why, sent.Of("RXA", Speech).OfTime(Day("2024-03-01"), Day("2024-01-01"), Day("2024-12-31")));
    }

    [Fact]
    public void What_was_sent_is_told_from_referrals_and_contacts()
    {
        var referrals = new[] { Waits.Given.Referral("a", 0, 30), Waits.Given.Refused("b", 10, 40), Waits.Given.Referral("c", 5, service: Speech), Waits.Given.Referral("d", 7, provider: "RXB") };
        SentOfService[] sent = [.. SentOfService.Of(referrals, [Contact(0, 20), Contact(1, 15), Contact(2, 60), Contact(2, 50)])];
        Assert.Equal(
            [
                new("RXA", HealthService.CamhsGettingHelp, Waits.Given.Day(0), Waits.Given.Day(40), Waits.Given.Day(15), AllClosed: true),
                new("RXA", Speech, Waits.Given.Day(5), Waits.Given.Day(60), Waits.Given.Day(50), AllClosed: false),
                new("RXB", HealthService.CamhsGettingHelp, Waits.Given.Day(7), Waits.Given.Day(7), null, AllClosed: false),
            ],
            sent);
    }

    private static HealthAccess.Waits.SentContact Contact(int referral, int day) => new(referral, Waits.Given.Day(day), HealthAccess.Storage.ContactOutcome.DidNotAttend, Counts: false, null);

    private static NotKnown? Wait(AreaSendings sent, string day) => sent.Of("RXA", Speech).OfWait(Day("2025-02-01"), Day(day));

    private static SentOfService Sent(
        string provider = "RXA", string first = "2025-01-01", string last = "2025-12-31", string? contact = "2025-01-02", HealthService service = Speech, bool closed = false) =>
        new(provider, service, Day(first), Day(last), contact is null ? null : Day(contact), closed);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
