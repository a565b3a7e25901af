using Xunit;

namespace Send.HealthAccess.Tests.Profiles;

public sealed class CamhsContactsPublishedTests
{
    private static Reading Published => Reading.OfPublished("nhs-camhs-contacts", "health/mentalhealth.csv.gz");

    [Fact]
    public void Every_row_is_a_figure_or_left_out_for_a_reason()
    {
        var reading = Published;
        Assert.Empty(reading.Refused);
        Assert.Empty(reading.Repeated);
        Assert.Equal(
            [
                ("former clinical commissioning groups, before July 2022: not the same places as the sub-ICB locations", 1_696),
                ("national and regional totals", 177),
            ],
            reading.LeftOut.Select(r => (r.Key, r.Value)));
        Assert.Equal((3_357, 1_484), (reading.Rows, reading.Kept.Count));
    }

    [Fact]
    public void Every_sub_ICB_location_has_fourteen_years_to_a_month() =>
        Assert.All(Published.Kept.Keys.CountBy(k => k.Series.PlaceCode), place => Assert.Equal(14, place.Value));

    [Theory]
    [InlineData("00L", "year to 2022-07", 4_670)]
    [InlineData("00L", "year to 2023-08", 4_985)]
    [InlineData("14Y", "year to 2022-07", 6_700)]
    [InlineData("16C", "year to 2023-08", 15_440)]
    [InlineData("A3A8R", "year to 2023-08", 23_470)]
    public void A_count_is_kept_as_printed(string place, string period, double value) =>
        Assert.Equal(value, Published.At(place, "camhs-children-seen", period).Value);
}
