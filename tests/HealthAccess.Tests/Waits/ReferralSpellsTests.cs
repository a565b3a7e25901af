using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

public sealed class ReferralSpellsTests
{
    [Fact]
    public void Two_referrals_that_are_open_at_one_time_are_one_wait_from_the_first()
    {
        var spell = Assert.Single(ReferralSpells.Of([Given.Referral("b", 10, 30), Given.Referral("a", 0, 20)]));
        Assert.Equal((Given.Day(0), "a b"), (spell.StartsOn, string.Join(' ', spell.Referrals.Select(r => r.Id))));
        Assert.Null(spell.ClosedBy(Given.Day(29)));
        Assert.Equal((Given.Day(30), false), spell.ClosedBy(Given.Day(30)));
    }

    [Fact]
    public void One_that_is_still_open_joins_whatever_comes() =>
        Assert.Equal("a b", Given.Together(Given.Referral("a", 0), Given.Referral("b", 400)));

    [Theory]
    [InlineData(20, "a b")]
    [InlineData(25, "a b")]
    [InlineData(26, "a, b")]
    public void One_received_five_days_after_another_closed_goes_on_with_its_wait_and_after_six_is_a_new_one(int received, string spells) =>
        Assert.Equal(spells, Given.Together(Given.Referral("a", 0, 20), Given.Referral("b", received)));

    [Fact]
    public void The_days_are_counted_from_the_last_that_closed_and_not_from_the_last_that_came() =>
        Assert.Equal("a b c, d", Given.Together(Given.Referral("a", 0, 50), Given.Referral("b", 5, 10), Given.Referral("c", 55, 56), Given.Referral("d", 62)));

    [Fact]
    public void One_that_was_turned_away_closed_by_that_decision()
    {
        Assert.Equal("a b", Given.Together(Given.Refused("a", 0, 10), Given.Referral("b", 15)));
        Assert.Equal("a, b", Given.Together(Given.Refused("a", 0, 10), Given.Referral("b", 16)));
        Assert.Equal("a, b", Given.Together(Given.Refused("a", 0, 10, ReferralDecision.Signposted), Given.Referral("b", 16)));
        // Discharged later, as some systems do by themselves: it closed by the decision all the same.
        Assert.Equal("a, b", Given.Together(Given.Refused("a", 0, 10) with { DischargedOn = Given.Day(40) }, Given.Referral("b", 16)));
    }

    [Fact]
    public void Another_provider_or_another_child_is_another_wait()
    {
        Assert.Equal("a, b", Given.Together(Given.Referral("a", 0), Given.Referral("b", 1, provider: "RXB")));
        Assert.Equal("a, b", Given.Together(Given.Referral("a", 0), Given.Referral("b", 1, child: "C2")));
    }

    [Theory]
    [InlineData(HealthService.CamhsGettingHelp, HealthService.CamhsGettingMoreHelp, "a b")]
    [InlineData(HealthService.CamhsEatingDisorders, HealthService.MentalHealthSupportTeam, "a b")]
    [InlineData(HealthService.CamhsGettingHelp, HealthService.CamhsCrisis, "a, b")]
    [InlineData(HealthService.CamhsGettingHelp, HealthService.CamhsInpatient, "a, b")]
    [InlineData(HealthService.CamhsCrisis, HealthService.CamhsCrisis, "a b")]
    [InlineData(HealthService.SpeechAndLanguageTherapy, HealthService.SpeechAndLanguageTherapy, "a b")]
    [InlineData(HealthService.SpeechAndLanguageTherapy, HealthService.OccupationalTherapy, "a, b")]
    [InlineData(HealthService.CamhsGettingHelp, HealthService.AutismAssessment, "a, b")]
    public void Mental_health_teams_of_the_community_are_one_and_every_other_service_is_its_own(HealthService one, HealthService other, string spells) =>
        Assert.Equal(spells, Given.Together(Given.Referral("a", 0, service: one), Given.Referral("b", 1, service: other)));

    [Fact]
    public void A_wait_that_goes_on_was_over_on_the_days_between()
    {
        var spell = Assert.Single(ReferralSpells.Of([Given.Referral("a", 0, 20), Given.Referral("b", 24)]));
        Assert.Equal("Open 19, Open 19", spell.Waits(19));
        Assert.Equal("EndedUnseen 20, EndedUnseen 20", spell.Waits(22));
        Assert.Equal("Open 24, Open 24", spell.Waits(24));
    }
}
