using CsCheck;
using Send.HealthAccess.Commissioning;
using Xunit;

namespace Send.HealthAccess.Tests.Commissioning;

public sealed class AgeCoverTests
{
    private static readonly Gen<List<(int From, int To)>> Ranges =
        Gen.Select(Gen.Int[0, AgeCover.Highest], Gen.Int[0, AgeCover.Highest], (a, b) => (From: Math.Min(a, b), To: Math.Max(a, b))).List[0, 6];

    [Fact]
    public void Ages_that_nobody_has_are_gaps_and_those_that_two_have_overlap()
    {
        var cover = new AgeCover([(0, 4), (3, 10), (12, 18)]);
        Assert.Equal([(0, 10), (12, 18)], cover.Covered);
        Assert.Equal([(11, 11), (19, 25)], cover.Gaps);
        Assert.Equal([(3, 4)], cover.Overlaps);
        Assert.Equal([11, 19], cover.CliffEdges);
        Assert.Equal((18, 18), (cover.Ages, cover.HighestAge));
    }

    [Theory]
    [InlineData(0, 25, true)]
    [InlineData(17, 24, true)]
    [InlineData(18, 25, false)]
    [InlineData(0, 23, false)]
    public void To_25_is_to_the_25th_birthday_without_a_gap_from_17(int from, int to, bool goesTo25)
    {
        var cover = new AgeCover([(from, to)]);
        Assert.Equal(goesTo25, cover.GoesTo25From(17));
        Assert.Equal(to < 24 ? [to + 1] : [], cover.CliffEdges);
    }

    [Fact]
    public void Two_commissioners_who_follow_on_one_another_cover_all_ages() => Assert.True(new AgeCover([(0, 18), (19, 25)]).GoesTo25From(17));

    [Fact]
    public void Every_age_is_covered_or_in_a_gap_and_never_both() => Ranges.Sample(ranges =>
    {
        var cover = new AgeCover(ranges);
        int[] covered = [.. Ages(cover.Covered)], gaps = [.. Ages(cover.Gaps)];
        return covered.Concat(gaps).Order().SequenceEqual(Enumerable.Range(0, AgeCover.Highest + 1))
            && covered.All(age => ranges.Exists(r => r.From <= age && age <= r.To))
            && Ages(cover.Overlaps).All(age => ranges.Count(r => r.From <= age && age <= r.To) > 1)
            && cover.Ages == covered.Length;
    });

    private static IEnumerable<int> Ages(IEnumerable<(int From, int To)> runs) => runs.SelectMany(r => Enumerable.Range(r.From, r.To - r.From + 1));
}
