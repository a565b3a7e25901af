using Send.Cli.Sample;
using Send.Measures.Areas;
using Xunit;

namespace Send.Cli.Tests.Sample;

public sealed class FictionalNationTests
{
    private static readonly AreaRegister Register = SampleNation.Register;

    [Fact]
    public void It_has_30_areas_in_3_regions_6_boards_and_12_sub_boards()
    {
        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"{i:000}"), Register.Current.Select(a => a.Code));
        Assert.Equal((3, 6, 12), (Register.Regions.Count, Register.Icbs.Count, Register.SubIcbs.Count));
    }

    [Fact]
    public void No_area_has_a_name_or_spelling_of_an_English_area()
    {
        var english = AreaRegister.England.All.SelectMany(NamesOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(Register.All.SelectMany(NamesOf), english.Contains);
    }

    [Fact]
    public void No_place_has_a_name_that_is_part_of_one_in_England_or_the_other_way_round()
    {
        var english = AreaRegister.England.All.SelectMany(NamesOf).ToList();
        Assert.All(Register.All.SelectMany(NamesOf).Concat(Register.Regions.Select(r => r.Name)), name =>
            Assert.DoesNotContain(english, e => e.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(e, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void No_code_is_one_of_England()
    {
        var england = AreaRegister.England;
        Assert.DoesNotContain(Register.All, a => england.Find(a.Code) is not null || england.Find(a.Ons) is not null);
        Assert.DoesNotContain(Register.Icbs, p => england.FindPlace(PlaceKind.Icb, p.Code) is not null);
        Assert.DoesNotContain(Register.SubIcbs, p => england.FindPlace(PlaceKind.SubIcb, p.Code) is not null);
    }

    [Fact]
    public void Every_area_in_being_has_ten_other_areas_as_neighbours() => Assert.All(Register.Current, a =>
    {
        Assert.Equal(10, a.Neighbours.Distinct().Count());
        Assert.DoesNotContain(a.Code, a.Neighbours);
        Assert.All(a.Neighbours, n => Assert.NotNull(Register.Find(n)));
    });

    [Fact]
    public void The_boards_of_an_area_cover_all_of_it_and_two_areas_have_two() => Assert.Multiple(
        () => Assert.All(Register.All, a => Assert.Equal(1, a.Icbs.Sum(s => s.Share), 9)),
        () => Assert.All(Register.All, a => Assert.Equal(1, a.SubIcbs.Sum(s => s.Share), 9)),
        () => Assert.Equal(2, Register.Current.Count(a => a.Icbs.Count == 2)));

    [Fact]
    public void One_area_is_no_more_and_two_took_its_place_the_day_after()
    {
        var former = Assert.Single(Register.All, a => a.To is not null);
        Assert.Equal(2, former.Successors.Count);
        Assert.All(former.Successors, s => Assert.Equal(former.To!.Value.AddDays(1), Register.Find(s)!.From));
    }

    private static IEnumerable<string> NamesOf(Area area) => [area.Name, .. area.Spellings];
}
