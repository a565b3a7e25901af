using Send.HealthAccess.Waits;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

public sealed class YearOfWaitsTests
{
    [Theory]
    [InlineData(126, 1, 0)]
    [InlineData(127, 0, 0)]
    [InlineData(364, 0, 0)]
    [InlineData(365, 0, 1)]
    public void Day_126_is_within_18_weeks_and_day_365_over_52(int days, int within, int over)
    {
        var open = new OpenWaits();
        open.Add(SpellOnADay.Of(Given.Spell(Given.Referral("a", 0)), Given.Day(days))!.Value, null);
        Assert.Equal((1, within, over), (open.Days.Count, open.Within18Weeks, open.Over52Weeks));
    }

    [Fact]
    public void Who_was_seen_in_the_year_is_counted_apart_from_who_was_referred_in_it()
    {
        // The year is of days 100 to 199. Referred before it: seen in it, and seen twice; referred in it: seen, and not.
        var year = Counted(
            Given.Spell(Given.Referral("a", 50), 100, 120), Given.Spell(Given.Referral("b", 0), 99, 150),
            Given.Spell(Given.Referral("c", 100), 110), Given.Spell(Given.Referral("d", 180)), Given.Spell(Given.Referral("e", 200), 205));
        Assert.Equal((2, 2, 2), (year.FirstContacts.Count, year.SecondContacts.Count, year.Received));
        Assert.Equal((1, 1), (year.FirstContacts[50], year.FirstContacts[10]));
        Assert.Equal((1, 1), (year.SecondContacts[70], year.SecondContacts[150]));
        Assert.Equal(new(1, 1, 10), year.UntilFirst);
        Assert.Equal(new(0, 2, null), year.UntilSecond);
    }

    [Fact]
    public void Four_weeks_are_known_of_whose_wait_is_over_or_has_passed_28_days_and_not_of_who_was_turned_away()
    {
        var year = Counted(
            Given.Spell(Given.Referral("a", 110), 137), Given.Spell(Given.Referral("b", 110), 138), Given.Spell(Given.Referral("c", 171)),
            Given.Spell(Given.Referral("d", 172)), Given.Spell(Given.Referral("e", 190, 195)), Given.Spell(Given.Refused("f", 110, 120)), Given.Spell(Given.Referral("g", 195), 199));
        // a and g in under 28 days; b after 28; c has waited 28, d 27; e was closed unseen.
        Assert.Equal((2, 5), (year.SeenWithinFourWeeks, year.FourWeeksKnown));
    }

    [Fact]
    public void Fewer_than_two_contacts_by_the_day_it_closed_are_no_support()
    {
        var year = Counted(
            Given.Spell(Given.Referral("a", 0, 100), 10, 20), Given.Spell(Given.Referral("b", 0, 150), 10), Given.Spell(Given.Referral("c", 0, 199)),
            Given.Spell(Given.Refused("d", 90, 120)), Given.Spell(Given.Referral("e", 0, 99)), Given.Spell(Given.Referral("f", 0, 200)));
        Assert.Equal((4, 3), (year.Closed, year.ClosedBeforeSupport));
    }

    private static YearOfWaits Counted(params ReferralSpell[] spells)
    {
        var year = new YearOfWaits(Given.Day(100), Given.Day(199));
        foreach (var spell in spells)
        {
            if (SpellOnADay.Of(spell, year.To) is { } then)
                year.Add(then, null);
        }
        return year;
    }
}
