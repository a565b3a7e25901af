using Send.Cli.Sample;
using Send.Cli.Sample.Shapes;
using Xunit;

namespace Send.Cli.Tests.Sample.Shapes;

public sealed class AreaShapesTests
{
    [Fact]
    public void Not_the_same_areas_have_the_same_things_with_every_seed()
    {
        var poor = Enumerable.Range(1, 20).Select(seed => Codes(seed, s => s.PoorCamhs)).ToList();
        Assert.Equal(20, poor.Distinct().Count());
        Assert.NotEqual(Codes(1, s => s.PoorCamhs), Codes(1, s => s.Therapy == TherapyAccess.LongWaits));
    }

    [Theory]
    [InlineData(SampleFolder.UsualSeed)]
    [InlineData(3)]
    public void Unofficial_exclusion_is_found_in_the_first_area_whose_registers_have_patterns(int seed)
    {
        var nation = SampleNation.Draw(new(seed, SampleFolder.Year));
        Assert.True(nation.Shapes[nation.Areas[0]].UnofficialExclusion);
    }

    private static string Codes(int seed, Func<AreaShape, bool> has)
    {
        var nation = SampleNation.Draw(new(seed, SampleFolder.Year));
        return string.Join(' ', nation.Areas.Where(a => has(nation.Shapes[a])).Select(a => a.Area.Code));
    }
}
