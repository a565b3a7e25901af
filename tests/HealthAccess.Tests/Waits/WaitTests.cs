using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

public sealed class WaitTests
{
    [Fact]
    public void A_contact_on_the_day_of_the_referral_ends_a_wait_of_no_days() =>
        Assert.Equal("Completed 0, Open 7", Given.Spell(Given.Referral("a", 0), 0).Waits(7));

    [Fact]
    public void Before_it_was_received_nobody_waited() => Assert.Empty(Given.Spell(Given.Referral("a", 5)).Waits(4));

    [Fact]
    public void What_came_after_the_day_asked_for_did_not_exist_then()
    {
        var spell = Given.Spell(Given.Referral("a", 0, discharged: 60), 20, 40);
        Assert.Equal("Open 19, Open 19", spell.Waits(19));
        Assert.Equal("Completed 20, Open 20", spell.Waits(20));
        Assert.Equal("Completed 20, Completed 40", spell.Waits(40));
        Assert.Equal("Completed 20, Completed 40", spell.Waits(90));
        Assert.Equal((null, Given.Day(60)), (SpellOnADay.Of(spell, Given.Day(59))!.Value.ClosedOn, SpellOnADay.Of(spell, Given.Day(60))!.Value.ClosedOn));
    }

    [Fact]
    public void Contacts_may_come_in_any_order_and_two_of_one_day_are_two()
    {
        Assert.Equal("Completed 20, Completed 30", Given.Spell(Given.Referral("a", 0), 40, 20, 30).Waits(50));
        Assert.Equal("Completed 20, Completed 20", Given.Spell(Given.Referral("a", 0), 20, 20).Waits(50));
    }

    [Fact]
    public void A_contact_from_before_the_clock_started_ends_no_wait() =>
        Assert.Equal("Open 10, Open 10", Given.Spell(Given.Referral("a", 5), 4).Waits(15));

    [Theory]
    [InlineData(ReferralDecision.NotAccepted)]
    [InlineData(ReferralDecision.Signposted)]
    public void Who_is_turned_away_waited_until_the_decision_and_was_never_seen(ReferralDecision decision)
    {
        var spell = Given.Spell(Given.Refused("a", 0, 12, decision));
        Assert.Equal("Open 11, Open 11", spell.Waits(11));
        Assert.Equal("Refused 12, Refused 12", spell.Waits(12));
    }

    [Fact]
    public void Who_is_discharged_unseen_or_seen_once_completes_no_more()
    {
        Assert.Equal("EndedUnseen 30, EndedUnseen 30", Given.Spell(Given.Referral("a", 0, 30)).Waits(90));
        Assert.Equal("Completed 10, EndedUnseen 30", Given.Spell(Given.Referral("a", 0, 30), 10).Waits(90));
    }

    [Theory]
    [InlineData(ContactOutcome.Attended, ContactMedium.FaceToFace, true)]
    [InlineData(ContactOutcome.Attended, ContactMedium.Telephone, true)]
    [InlineData(ContactOutcome.Attended, ContactMedium.Video, true)]
    [InlineData(ContactOutcome.Attended, ContactMedium.TalkType, true)]
    [InlineData(ContactOutcome.Attended, ContactMedium.Text, false)]
    [InlineData(ContactOutcome.Attended, ContactMedium.Other, false)]
    [InlineData(ContactOutcome.DidNotAttend, ContactMedium.FaceToFace, false)]
    [InlineData(ContactOutcome.CancelledByFamily, ContactMedium.FaceToFace, false)]
    [InlineData(ContactOutcome.CancelledByProvider, ContactMedium.FaceToFace, false)]
    public void Only_a_contact_that_took_place_in_words_stops_the_clock(ContactOutcome outcome, ContactMedium medium, bool stops)
    {
        Assert.Equal(stops, ContactThatCounts.Is(outcome, medium));
        var access = AreaAccess.Of([Given.Referral("a", 0)], [new(0, Given.Day(20), outcome, ContactThatCounts.Is(outcome, medium), null)]);
        Assert.Equal(stops ? "Completed 20, Open 30" : "Open 30, Open 30", Assert.Single(access.Spells).Waits(30));
    }

    [Fact]
    public void A_contact_of_any_referral_of_a_spell_ends_its_wait()
    {
        var access = AreaAccess.Of([Given.Referral("a", 0, 20), Given.Referral("b", 24)], [new(1, Given.Day(40), ContactOutcome.Attended, true, null)]);
        Assert.Equal("Completed 40, Open 50", Assert.Single(access.Spells).Waits(50));
    }
}
