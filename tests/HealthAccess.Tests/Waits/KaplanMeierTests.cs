using System.Numerics;
using CsCheck;
using Send.HealthAccess.Waits;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

public sealed class KaplanMeierTests
{
    private static readonly Gen<(int Days, bool Seen)[]> Cohort = Gen.Select(Gen.Int[0, 40], Gen.Bool).Array[0, 60];

    [Fact]
    public void Without_anybody_waiting_it_is_the_first_day_by_which_half_were_seen()
    {
        Assert.Equal(new(3, 0, 20), KaplanMeier.Of(Given.Days(10, 20, 30), Given.Days()));
        Assert.Equal(new(4, 0, 20), KaplanMeier.Of(Given.Days(10, 20, 30, 40), Given.Days()));
        Assert.Equal(new(1, 0, 0), KaplanMeier.Of(Given.Days(0), Given.Days()));
    }

    [Fact]
    public void Who_still_waits_is_counted_until_the_end_of_the_wait()
    {
        // 7/8, 6/8; then the three who waited 15 days leave: 3 are left, of whom 1 is seen: 6/8 × 2/3 = 1/2 on day 30.
        Assert.Equal(new(4, 4, 30), KaplanMeier.Of(Given.Days(5, 10, 30, 40), Given.Days(15, 15, 15, 50)));
        // Who left on the day on which another was seen was there to be seen: 3/4 on day 10, then 1/2 × 3/4.
        Assert.Equal(new(2, 2, 20), KaplanMeier.Of(Given.Days(10, 20), Given.Days(10, 30)));
    }

    [Fact]
    public void It_is_not_reached_where_more_than_half_were_not_seen()
    {
        Assert.Equal(new(1, 2, null), KaplanMeier.Of(Given.Days(10), Given.Days(50, 50)));
        Assert.Equal(new(0, 0, null), KaplanMeier.Of(Given.Days(), Given.Days()));
    }

    [Fact]
    public void It_is_that_of_the_definition_worked_in_fractions() => Cohort.Sample(
        cohort =>
        {
            var estimate = KaplanMeier.Of(Given.Days(cohort.Where(c => c.Seen).Select(c => c.Days)), Given.Days(cohort.Where(c => !c.Seen).Select(c => c.Days)));
            Assert.Equal(new(cohort.Count(c => c.Seen), cohort.Count(c => !c.Seen), Plainly(cohort)), estimate);
        },
        iter: 1000);

    /// <summary>The product over all days on which anybody was seen of one less the share seen, without rounding.</summary>
    private static int? Plainly((int Days, bool Seen)[] cohort)
    {
        foreach (var day in cohort.Where(c => c.Seen).Select(c => c.Days).Distinct().Order())
        {
            var (above, below) = (BigInteger.One, BigInteger.One);
            foreach (var until in cohort.Where(c => c.Seen && c.Days <= day).Select(c => c.Days).Distinct())
            {
                var waiting = cohort.Count(c => c.Days >= until);
                above *= waiting - cohort.Count(c => c.Seen && c.Days == until);
                below *= waiting;
            }
            if (2 * above <= below)
                return day;
        }
        return null;
    }
}
