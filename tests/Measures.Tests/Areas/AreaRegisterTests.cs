using Send.Measures.Areas;
using Xunit;

namespace Send.Measures.Tests.Areas;

public sealed class AreaRegisterTests
{
    private static readonly AreaRegister England = AreaRegister.England;

    [Fact]
    public void England_has_153_areas_42_boards_and_106_sub_locations() =>
        Assert.Equal((153, 42, 106, 9), (England.Current.Count, England.Icbs.Count, England.SubIcbs.Count, England.Regions.Count));

    [Theory]
    [InlineData("825", "E06000060", "E10000002")]
    [InlineData("815", "E06000065", "E10000023")]
    [InlineData("933", "E06000066", "E10000027")]
    [InlineData("390", "E08000037", "E08000020")]
    public void An_area_is_found_by_each_of_its_codes(string code, string now, string former)
    {
        Assert.Equal(code, England.Find(now)!.Code);
        Assert.Equal(code, England.Find(former)!.Code);
        Assert.Same(England.Find(code), England.Find(now));
    }

    [Fact]
    public void A_former_area_names_those_that_took_its_place()
    {
        var cumbria = England.Find("E10000006")!;
        Assert.Equal(("909", new DateOnly(2023, 3, 31)), (cumbria.Code, cumbria.To));
        Assert.Equal(["942", "943"], cumbria.Successors);
        Assert.DoesNotContain(cumbria, England.Current);
    }

    [Fact]
    public void An_area_existed_in_every_term_of_the_year_with_which_it_ended()
    {
        var cumbria = England.Find("909")!;
        Assert.True(cumbria.ExistedIn(Period.OfTerm(2022, Term.Summer)));
        Assert.False(cumbria.ExistedIn(Period.Month(2023, 4)));
        Assert.False(cumbria.ExistedIn(Period.AcademicYear(2023)));
    }

    [Fact]
    public void Every_area_has_ten_neighbours_that_are_areas() => Assert.All(England.Current, a =>
    {
        Assert.Equal(10, a.Neighbours.Distinct().Count());
        Assert.DoesNotContain(a.Code, a.Neighbours);
        Assert.All(a.Neighbours, n => Assert.Null(England.Find(n)!.To));
    });

    [Fact]
    public void The_shares_of_an_areas_boards_and_of_its_sub_locations_sum_to_one() => Assert.All(England.Current, a =>
    {
        Assert.Equal(1, a.Icbs.Sum(i => i.Share), 1e-9);
        Assert.Equal(1, a.SubIcbs.Sum(i => i.Share), 1e-9);
        Assert.Equal(1 + a.Icbs.Count + a.SubIcbs.Count, England.PlacesOf(a).Count);
    });

    [Fact]
    public void Every_region_board_and_sub_location_is_one_that_the_register_has()
    {
        Assert.All(England.All, a => Assert.Contains(England.Regions, r => r.Code == a.Region));
        Assert.All(England.All.SelectMany(a => a.Icbs), i => Assert.NotNull(England.FindPlace(PlaceKind.Icb, i.Code)));
        Assert.All(England.All.SelectMany(a => a.SubIcbs), i => Assert.NotNull(England.FindPlace(PlaceKind.SubIcb, i.Code)));
        Assert.All(England.SubIcbs, s => Assert.NotNull(England.FindPlace(PlaceKind.Icb, s.Icb!)));
    }

    [Fact]
    public void A_code_of_one_kind_of_place_is_none_of_another() => Assert.Null(England.FindPlace(PlaceKind.Icb, "301"));
}
