using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Send.Measures;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

/// <summary>
/// Providers of one service in a year that begins on day 0, 6 January 2025: January ends on day 25, February on day 53, March on day 84.
/// </summary>
public sealed class CountedWaitsTests
{
    private readonly List<Referred> referrals = [];
    private readonly List<SentContact> contacts = [];

    [Fact]
    public void Where_one_provider_of_two_stops_with_children_on_its_list_none_of_them_counts()
    {
        Knows("RXA");
        Knows("RXB");
        Refer("a", "RXA", 0, 80);
        Refer("b", "RXA", 60);
        Refer("c", "RXB", 0, 5, 20);
        Refer("d", "RXB", 10);
        Refer("e", "RXB", 20);

        var (open, year, notOpen, notInYear) = Counted(84);
        Assert.Equal((1, 24), (open.Days.Count, open.Days.Longest - 1));
        Assert.Equal((2, 2, new DateOnly(2025, 1, 1)), (notOpen.Count, notOpen.SentNoMore, notOpen.SentUntil));
        // Those whom RXB saw were seen soon, because of those who were not nothing is known any more: c counts no more than d and e.
        Assert.Equal((3, 3), (notInYear.Count, notInYear.SentNoMore));
        Assert.Equal(new(1, 1, 80), year.UntilFirst);
        Assert.Equal((2, 1, 0), (year.Count, year.FirstContacts.Count, year.Closed));
        Assert.Equal("Providers of over a tenth of those who were referred, seen or waiting in the time sent no contacts of the service after January 2025.", Why(84).InYear);

        // While it still sent they counted: a, d and e waited, and c was seen.
        Assert.Equal((3, 0, 4, 0), (Counted(25).Open.Days.Count, Counted(25).NotOpen.Count, Counted(25).Year.Count, Counted(25).NotInYear.Count));
    }

    [Fact]
    public void Of_a_contract_that_moved_with_its_children_discharged_nobody_is_lost()
    {
        Knows("RXB");
        referrals.Add(Given.Referral("a", 0, 25, provider: "RXB", child: "C1"));
        contacts.Add(new(1, Given.Day(12), ContactOutcome.Attended, Counts: true, null));
        referrals.Add(Given.Referral("b", 10, 25, provider: "RXB", child: "C2"));
        referrals.Add(Given.Referral("c", 26, provider: "RXA", child: "C2"));
        referrals.Add(Given.Referral("d", 26, provider: "RXA", child: "C3"));
        contacts.Add(new(4, Given.Day(70), ContactOutcome.Attended, Counts: true, null));

        var (open, year, notOpen, notInYear) = Counted(84);
        Assert.Equal((1, 0, 0), (open.Days.Count, notOpen.Count, notInYear.Count));
        Assert.Equal((4, 2, 2, 2), (year.Received, year.FirstContacts.Count, year.Closed, year.ClosedBeforeSupport));
    }

    [Fact]
    public void A_provider_that_joins_in_the_year_with_children_already_on_its_list_counts_from_the_next_on()
    {
        Knows("RXA");
        Refer("a", "RXA", 0, 50, 80);
        // RXB's contacts begin in March. It had c on its list long before, and b was referred after.
        Refer("c", "RXB", -200, 60);
        Refer("b", "RXB", 65, 80);
        Refer("d", "RXB", 65);

        var (open, year, notOpen, notInYear) = Counted(84);
        Assert.Equal((1, 1, 50), (year.Count, year.FirstContacts.Count, year.FirstContacts.Longest - 1));
        Assert.Equal((3, 3, new DateOnly(2025, 3, 1)), (notInYear.Count, notInYear.BeforeContacts, notInYear.ContactsFrom));
        // d waits, and that is known.
        Assert.Equal((1, 0), (open.Days.Count, notOpen.Count));

        // In a year from March on b and d count too; c may have been seen before.
        var (_, later, _, beside) = Counted(84, from: 54);
        Assert.Equal((2, 1, 1), (later.Received, later.FirstContacts.Count, beside.BeforeContacts));
    }

    [Fact]
    public void Who_was_on_a_list_before_contacts_were_sent_may_have_been_seen_and_does_not_wait_for_a_year()
    {
        Refer("old", "RXA", -400);
        Refer("new", "RXA", 5, 30);
        Refer("waits", "RXA", 40);
        var (open, _, notOpen, _) = Counted(53);
        Assert.Equal((1, 13, 1), (open.Days.Count, open.Days.Longest - 1, notOpen.BeforeContacts));
        Assert.Equal("Providers of over a tenth of those who would wait sent contacts only from January 2025 on.", Why(53).Open);
    }

    [Fact]
    public void Of_a_provider_that_has_sent_no_contacts_all_its_children_are_told_of_and_none_counts()
    {
        Knows("RXA");
        Refer("a", "RXA", 0, 80);
        Refer("b", "RXB", 0);
        referrals.Add(Given.Referral("c", 0, 50, provider: "RXB", child: "c"));
        referrals.Add(Given.Refused("d", 0, 50) with { Provider = "RXB", Child = "d" });
        referrals.Add(Given.Referral("before", -90, -10, provider: "RXB", child: "before"));
        Refer("e", "RXB", 80);
        var (open, year, notOpen, notInYear) = Counted(84);
        Assert.Equal((0, 2, 2), (open.Days.Count, notOpen.Count, notOpen.WithoutContacts));
        Assert.Equal((1, 0, 4), (year.Received, year.Closed, notInYear.WithoutContacts));
        Assert.Equal("Providers of over a tenth of those who would wait sent no contacts, so that nobody can tell who was seen.", Why(84).Open);
    }

    [Fact]
    public void Of_a_provider_whose_children_were_all_closed_and_that_sent_no_contacts_nobody_can_tell_who_was_seen()
    {
        Knows("RXA");
        Refer("a", "RXA", 0, 80);
        referrals.Add(Given.Referral("b", 0, 50, provider: "RXB", child: "b"));
        Assert.Equal((1, 0, 1), (Counted(84).Year.Count, Counted(84).Year.Closed, Counted(84).NotInYear.WithoutContacts));
    }

    [Fact]
    public void A_late_sending_brings_them_back()
    {
        Knows("RXA");
        Knows("RXB");
        Refer("a", "RXA", 0, 80);
        Refer("b", "RXB", 0, 20);
        Refer("c", "RXB", 10);
        Assert.Equal((1, 1), (Counted(84).NotOpen.Count, Counted(84).Year.Count));
        Refer("d", "RXB", 60, 79);
        Assert.Equal((1, 0, 4), (Counted(84).Open.Days.Count, Counted(84).NotOpen.Count, Counted(84).Year.Count));
        Assert.Equal((null, null), Why(84));
    }

    private (string? Open, string? InYear) Why(int day)
    {
        var (counted, line) = Waits(day, 0);
        return (counted.Open(line, SenProvision.All).Why, counted.Year(line, SenProvision.All).Year.Why);
    }

    private (OpenWaits Open, YearOfWaits Year, NotCounted NotOpen, NotCounted NotInYear) Counted(int day, int from = 0)
    {
        var (counted, line) = Waits(day, from);
        return (counted.Open(line, SenProvision.All), counted.Year(line, SenProvision.All).Year, counted.Open(line, SenProvision.All).NotCounted, counted.Year(line, SenProvision.All).Year.NotCounted);
    }

    private (CountedWaits Counted, ServiceLine Line) Waits(int day, int from) =>
        (new(AreaAccess.Of(referrals, contacts), Given.Day(from), Given.Day(day)), ServiceLine.Of(HealthService.CamhsGettingHelp)[0]);

    /// <summary>A provider that has sent contacts every other month since long before the year, up to a month before it, of a child who was discharged then.</summary>
    private void Knows(string provider)
    {
        for (var day = -290; day < -20; day += 60)
            contacts.Add(new(referrals.Count, Given.Day(day), ContactOutcome.Attended, Counts: true, null));
        referrals.Add(Given.Referral($"of {provider}", -300, -40, provider: provider, child: $"of {provider}"));
    }

    /// <summary>A referral of a child of its own, open, and its contacts.</summary>
    private void Refer(string id, string provider, int received, params int[] seen)
    {
        contacts.AddRange(seen.Select(day => new SentContact(referrals.Count, Given.Day(day), ContactOutcome.Attended, Counts: true, null)));
        referrals.Add(Given.Referral(id, received, provider: provider, child: id));
    }
}
