using System.Text;
using System.Text.Json;
using Send.Measures.Areas;
using Xunit;

namespace Send.Measures.Tests.Areas;

public sealed class AreaRegisterTests
{
    private static readonly AreaRegister England = AreaRegister.England;

    [Fact]
    public void England_has_153_areas_in_being_and_five_former_ones()
    {
        Assert.Equal(153, England.Current.Count);
        Assert.Equal(["835", "836", "837", "909", "928"], England.All.Except(England.Current).Select(a => a.Code));
    }

    [Fact]
    public void Codes_have_three_digits_and_come_in_order()
    {
        Assert.All(England.All, a => Assert.Matches("^[0-9]{3}$", a.Code));
        Assert.Equal(England.All.Select(a => a.Code).Order(StringComparer.Ordinal).Distinct(), England.All.Select(a => a.Code));
    }

    [Fact]
    public void Every_area_in_being_has_ten_neighbours_in_being_and_is_none_of_them() => Assert.All(England.Current, a =>
    {
        Assert.Equal(10, a.Neighbours.Distinct().Count());
        Assert.DoesNotContain(a.Code, a.Neighbours);
        Assert.All(a.Neighbours, code => Assert.Contains(England.Current, n => n.Code == code));
    });

    [Fact]
    public void Two_areas_are_known_to_have_a_single_state_funded_school() =>
        Assert.Equal([("201", 1), ("420", 1)], England.All.Where(a => a.StateFundedSchools is not null).Select(a => (a.Code, a.StateFundedSchools!.Value)));

    [Fact]
    public void Every_area_lies_in_a_region_that_there_is()
    {
        Assert.Equal(9, England.Regions.Count);
        Assert.All(England.All, a => Assert.Contains(England.Regions, r => r.Code == a.Region));
        Assert.All(England.Regions, r => Assert.Contains(England.Current, a => a.Region == r.Code));
    }

    [Fact]
    public void The_NHS_places_of_an_area_in_being_cover_it_once() => Assert.All(England.Current, a =>
    {
        Assert.Equal(1, a.Icbs.Sum(s => s.Share), 6);
        Assert.Equal(1, a.SubIcbs.Sum(s => s.Share), 6);
        Assert.All(a.Icbs.Concat(a.SubIcbs), s => Assert.InRange(s.Share, double.Epsilon, 1));
    });

    [Fact]
    public void Every_NHS_place_is_there_covers_an_area_and_a_location_lies_in_a_board()
    {
        Assert.All(England.All.SelectMany(a => a.Icbs), s => Assert.Contains(England.Icbs, i => i.Code == s.Code));
        Assert.All(England.All.SelectMany(a => a.SubIcbs), s => Assert.Contains(England.SubIcbs, i => i.Code == s.Code));
        Assert.All(England.Icbs, i => Assert.Contains(England.Current, a => a.Icbs.Any(s => s.Code == i.Code)));
        Assert.All(England.SubIcbs, i => Assert.Contains(England.Current, a => a.SubIcbs.Any(s => s.Code == i.Code)));
        Assert.All(England.SubIcbs, i => Assert.Contains(England.Icbs, board => board.Code == i.Icb));
        Assert.Equal((42, 106), (England.Icbs.Count, England.SubIcbs.Count));
    }

    [Theory]
    [InlineData("825", "E06000060", "E10000002")]
    [InlineData("815", "E06000065", "E10000023")]
    [InlineData("933", "E06000066", "E10000027")]
    public void An_area_is_found_by_each_of_its_codes(string code, string ons, string former) =>
        Assert.All([code, ons, former], c =>
        {
            Assert.Equal(code, England.Find(c)?.Code);
            Assert.Equal(code, England.FindPlace(PlaceKind.Area, c)?.Code);
        });

    [Theory]
    [InlineData("909", "E10000006", "2023-03-31", "942", "943")]
    [InlineData("928", "E10000021", "2021-03-31", "940", "941")]
    [InlineData("835", "E10000009", "2019-03-31", "838", "839")]
    public void A_former_area_has_its_last_day_and_those_that_took_its_place(string code, string ons, string last, params string[] successors)
    {
        var area = England.Find(ons);
        Assert.NotNull(area);
        Assert.Equal((code, DateOnly.Parse(last, null)), (area.Code, area.To));
        Assert.Equal(successors, area.Successors);
        Assert.All(successors, s => Assert.Equal(area.To!.Value.AddDays(1), England.Find(s)!.From));
    }

    [Theory]
    [InlineData(PlaceKind.Icb, "QHM", "QHM")]
    [InlineData(PlaceKind.Icb, "E54000050", "QHM")]
    [InlineData(PlaceKind.SubIcb, "16C", "16C")]
    [InlineData(PlaceKind.SubIcb, "QHM", null)]
    [InlineData(PlaceKind.Icb, "301", null)]
    [InlineData(PlaceKind.Area, "QHM", null)]
    [InlineData(PlaceKind.Area, "Camden", null)]
    [InlineData((PlaceKind)0, "301", null)]
    public void A_place_is_found_by_its_kind_and_code_and_never_by_its_name(PlaceKind kind, string code, string? found) =>
        Assert.Equal(found, England.FindPlace(kind, code)?.Code);

    [Fact]
    public void The_places_of_an_area_are_itself_its_boards_and_their_locations()
    {
        var area = England.Find("815")!;
        var places = England.PlacesOf(area);
        Assert.Equal((PlaceKind.Area, "815", 1.0), (places[0].Place.Kind, places[0].Place.Code, places[0].Share));
        Assert.Equal(area.Icbs.Select(s => (s.Code, s.Share)), places.Where(p => p.Place.Kind == PlaceKind.Icb).Select(p => (p.Place.Code, p.Share)));
        Assert.Equal(area.SubIcbs.Select(s => (s.Code, s.Share)), places.Where(p => p.Place.Kind == PlaceKind.SubIcb).Select(p => (p.Place.Code, p.Share)));
    }

    [Fact]
    public void The_register_agrees_with_the_published_codes()
    {
        Assert.SkipUnless(PublishedCodes.AreHere, PublishedCodes.Absent);
        Assert.Equal(PublishedCodes.All.Select(p => p.Code).Order(StringComparer.Ordinal), England.Current.Select(a => a.Code));
        Assert.All(PublishedCodes.All, p =>
        {
            Assert.Equal(p.Ons, England.Find(p.Code)!.Ons);
            Assert.Equal(p.Code, England.Find(p.PlansOns)?.Code);
        });
    }

    [Fact]
    public void A_code_that_stands_for_two_areas_is_no_register()
    {
        const string area = """{ "code": "001", "name": "One", "ons": "X1", "region": "R" }""";
        var json = $$"""{ "nation": { "code": "N", "name": "N" }, "regions": [], "icbs": [], "subIcbs": [], "areas": [{{area}}, {{area}}] }""";
        Assert.Throws<ArgumentException>(() => Read(json));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{ "areas": [] }""")]
    [InlineData("""{ "nation": { "code": "N", "name": "N" }, "regions": [], "icbs": [], "subIcbs": [], "areas": [{ "code": "001" }] }""")]
    [InlineData("not JSON")]
    public void A_file_that_is_no_register_is_refused_as_one(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    private static AreaRegister Read(string json) => AreaRegister.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
