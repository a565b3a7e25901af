using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Send.Measures;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

/// <summary>Two providers of one service, RXA and RXB. Day 0 is 6 January 2025: January ends on day 25, February on day 53, March on day 84.</summary>
public sealed class NotCountedTests
{
    private readonly List<Referred> referrals = [];
    private readonly List<SentContact> contacts = [];

    [Fact]
    public void Where_one_provider_of_two_stops_its_waits_are_neither_open_nor_seen_nor_closed()
    {
        // RXA has one contact in March, and one child who waits; RXB's last month is January.
        Refer("a", "RXA", 0, 80);
        Refer("b", "RXA", 60);
        Refer("c", "RXB", 0, 5, 20);
        Refer("d", "RXB", 10);
        Refer("e", "RXB", 20);

        var (open, year, notCounted, _) = Counted(84);
        Assert.Equal((1, 24), (open.Days.Count, open.Days.Longest - 1));
        Assert.Equal((2, new DateOnly(2025, 1, 31), 0), (notCounted.SentNoMore, notCounted.SentUntil, notCounted.WithoutContacts));
        // a after 80 days, c after 5; b has waited 24 days, d and e are followed for 15 and 5: 4/5, then a alone is left on day 80.
        Assert.Equal(new(2, 3, 80), year.UntilFirst);
        // a and c are known; nobody knew four weeks of d and e, and b has not waited so long.
        Assert.Equal((1, 2), (year.SeenWithinFourWeeks, year.FourWeeksKnown));
        Assert.Equal(0, year.Closed);

        // While it still sent, they waited; and RXA, of which a waited then, had sent no contacts yet.
        Assert.Equal((2, 0, 1), (Counted(25).Open.Days.Count, Counted(25).NotCounted.SentNoMore, Counted(25).NotCounted.WithoutContacts));
    }

    [Fact]
    public void Four_weeks_that_had_passed_by_then_are_known()
    {
        Refer("a", "RXA", 0, 80);
        // Followed to 28 February: 28 days and 27.
        Refer("b", "RXB", 25);
        Refer("c", "RXB", 26);
        Refer("d", "RXB", 0, 53);
        Assert.Equal((0, 3), (Counted(84).Year.SeenWithinFourWeeks, Counted(84).Year.FourWeeksKnown));
    }

    [Fact]
    public void Of_a_provider_that_has_sent_no_contacts_nothing_is_counted()
    {
        Refer("a", "RXA", 0, 80);
        Refer("b", "RXB", 0);
        referrals.Add(Given.Referral("c", 0, 50, provider: "RXB", child: "c"));
        Refer("d", "RXB", 80);
        var (open, year, notCounted, _) = Counted(84);
        Assert.Equal((0, 2, 0), (open.Days.Count, notCounted.WithoutContacts, notCounted.SentNoMore));
        Assert.Equal((1, 0), (year.Received, year.Closed));
        Assert.Equal("Providers of over a tenth of those who would wait sent no contacts, so that nobody can tell who was seen.", Why(84));

        // One that was not attended says that it sends them.
        contacts.Add(new(referrals.FindIndex(r => r.Id == "d"), Given.Day(82), ContactOutcome.DidNotAttend, Counts: false, null));
        Assert.Equal((0, 2), (Counted(81).Open.Days.Count, Counted(81).NotCounted.Count));
        Assert.Equal((2, 0, 1), (Counted(84).Open.Days.Count, Counted(84).NotCounted.Count, Counted(84).Year.Closed));
        Assert.Null(Why(84));
    }

    [Fact]
    public void Of_a_contract_that_moved_with_its_children_discharged_nobody_is_lost()
    {
        referrals.Add(Given.Referral("a", 0, 25, provider: "RXB", child: "C1"));
        referrals.Add(Given.Referral("b", 10, 25, provider: "RXB", child: "C2"));
        contacts.Add(new(0, Given.Day(12), ContactOutcome.Attended, Counts: true, null));
        referrals.Add(Given.Referral("c", 26, provider: "RXA", child: "C2"));
        referrals.Add(Given.Referral("d", 26, provider: "RXA", child: "C3"));
        contacts.Add(new(3, Given.Day(70), ContactOutcome.Attended, Counts: true, null));
        var (open, year, notCounted, why) = Counted(84);
        Assert.Equal((1, 0, null), (open.Days.Count, notCounted.Count, why));
        Assert.Equal((2, 2), (year.Closed, year.ClosedBeforeSupport));
    }

    [Fact]
    public void A_late_sending_brings_them_back()
    {
        Refer("a", "RXA", 0, 80);
        Refer("b", "RXB", 0, 20);
        Refer("c", "RXB", 10);
        Assert.Equal("Providers of over a tenth of those who would wait sent nothing after January 2025.", Why(84));
        Refer("d", "RXB", 60, 79);
        Assert.Equal((1, 0, null), (Counted(84).Open.Days.Count, Counted(84).NotCounted.Count, Why(84)));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(8, true)]
    public void A_tenth_of_those_who_would_wait_may_be_lost_and_no_more(int waiting, bool over)
    {
        Refer("seen", "RXA", 0, 80);
        Refer("too", "RXB", 0, 20);
        Refer("lost", "RXB", 10);
        for (var i = 0; i < waiting; i++)
            Refer($"w{i}", "RXA", 60);
        Assert.Equal(waiting, Counted(84).Open.Days.Count);
        Assert.Equal(over, Why(84) is not null);
    }

    [Fact]
    public void Both_reasons_and_the_last_of_two_months_are_told()
    {
        Refer("a", "RXB", 0, 20);
        Refer("b", "RXB", 0);
        Refer("c", "RXC", 0, 40);
        Refer("d", "RXC", 0);
        Refer("e", "RXD", 0);
        Assert.Equal("Providers of over a tenth of those who would wait sent nothing after February 2025, or sent no contacts.", Why(84));
        Assert.Equal((2, 1), (Counted(84).NotCounted.SentNoMore, Counted(84).NotCounted.WithoutContacts));
    }

    private string? Why(int day) => Counted(day).Why;

    private (OpenWaits Open, YearOfWaits Year, NotCounted NotCounted, string? Why) Counted(int day)
    {
        var counted = new CountedWaits(AreaAccess.Of(referrals, contacts), Given.Day(0), Given.Day(day));
        var line = ServiceLine.Of(HealthService.CamhsGettingHelp)[0];
        return (counted.Open(line, SenProvision.All), counted.Year(line, SenProvision.All).Year, counted.NotCounted(line, SenProvision.All), counted.Why(line, SenProvision.All));
    }

    /// <summary>A referral of a child of its own, open, and its contacts.</summary>
    private void Refer(string id, string provider, int received, params int[] seen)
    {
        contacts.AddRange(seen.Select(day => new SentContact(referrals.Count, Given.Day(day), ContactOutcome.Attended, Counts: true, null)));
        referrals.Add(Given.Referral(id, received, provider: provider, child: id));
    }
}
