using Send.Cli.Sample.Records;
using Xunit;

namespace Send.Cli.Tests.Sample.Records;

public sealed class AbsenceLevelsTests
{
    [Theory]
    [InlineData(12.9, 33.5, 7.0)]
    [InlineData(9.7, 27.5, 4.2)]
    [InlineData(5.7, 14.9, 1.2)]
    public void Pupils_evenly_placed_have_the_rates_of_their_group(double overall, double persistent, double severe)
    {
        var levels = new AbsenceLevels(overall, persistent, severe);
        var places = Enumerable.Range(0, 10_000).Select(i => (i + 0.5) / 10_000).ToList();
        Assert.Equal(overall, places.Average(levels.At) * 100, 0.05);
        Assert.Equal(persistent, places.Count(p => levels.At(p) >= 0.1) / 100.0, 0.02);
        Assert.Equal(severe, places.Count(p => levels.At(p) >= 0.5) / 100.0, 0.02);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(-0.5)]
    public void To_make_up_for_others_moves_nobody_across_a_tenth_or_a_half(double more)
    {
        var levels = new AbsenceLevels(12.9, 33.5, 7.0);
        foreach (var place in (double[])[0.01, 0.1, 0.3, 0.4, 0.9])
        {
            var (before, after) = (levels.At(place), levels.Near(levels.At(place) + more, place));
            Assert.Equal((before >= 0.1, before >= 0.5), (after >= 0.1, after >= 0.5));
        }
    }
}
