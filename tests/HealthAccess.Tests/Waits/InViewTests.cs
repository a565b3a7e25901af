using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

/// <summary>Day 0 is 6 January 2025: January ends on day 25, February on day 53 and March on day 84.</summary>
public sealed class InViewTests
{
    [Fact]
    public void Who_waited_as_the_last_month_of_the_provider_ended_is_lost_to_view_from_the_next_day_on()
    {
        var access = AreaAccess.Of([Given.Referral("a", 10)], [Contact(0, 12, ContactOutcome.DidNotAttend)]);
        Assert.Equal("Open 15, Open 15", Stands(access, 25));
        Assert.Equal("LostToView 15, LostToView 15", Stands(access, 26));
        Assert.Equal("LostToView 15, LostToView 15", Stands(access, 300));
    }

    [Fact]
    public void What_had_ended_by_then_is_known_for_ever()
    {
        Assert.Equal("Completed 10, LostToView 25", Stands(AreaAccess.Of([Given.Referral("a", 0)], [Contact(0, 10)]), 300));
        Assert.Equal("EndedUnseen 12, EndedUnseen 12", Stands(AreaAccess.Of([Given.Referral("a", 0, 12)], []), 300));
        Assert.Equal("Refused 12, Refused 12", Stands(AreaAccess.Of([Given.Refused("a", 0, 12)], []), 300));
    }

    [Fact]
    public void Anything_of_any_child_that_is_sent_later_brings_those_who_wait_back()
    {
        Assert.Equal("Open 60, Open 60", Stands(AreaAccess.Of([Given.Referral("a", 0), Given.Referral("b", 58, child: "C2")], []), 60));
        Assert.Equal("Open 60, Open 60", Stands(AreaAccess.Of([Given.Referral("a", 0), Given.Referral("b", 2, 58, child: "C2")], []), 60));
        Assert.Equal("Open 60, Open 60", Stands(AreaAccess.Of([Given.Referral("a", 0), Given.Referral("b", 2, child: "C2") with { Decision = ReferralDecision.Accepted, DecidedOn = Given.Day(58) }], []), 60));
        Assert.Equal("Open 60, Open 60", Stands(AreaAccess.Of([Given.Referral("a", 0), Given.Referral("b", 2, child: "C2")], [Contact(1, 58)]), 60));
        // What another provider sends says nothing of this one.
        Assert.Equal("LostToView 25, LostToView 25", Stands(AreaAccess.Of([Given.Referral("a", 0), Given.Referral("b", 58, provider: "RXB", child: "C2")], []), 60));
    }

    private static SentContact Contact(int referral, int day, ContactOutcome outcome = ContactOutcome.Attended) => new(referral, Given.Day(day), outcome, outcome == ContactOutcome.Attended, null);

    /// <summary>How the wait of the first child stands.</summary>
    private static string Stands(AreaAccess access, int day)
    {
        var (spell, sent) = access.Spells.Zip(access.Sent).Single(s => s.First.Referrals[0].Id == "a");
        var then = InView.Of(spell, sent, Given.Day(day))!.Value;
        return FormattableString.Invariant($"{then.ToFirst.State} {then.ToFirst.Days}, {then.ToSecond.State} {then.ToSecond.Days}");
    }
}
