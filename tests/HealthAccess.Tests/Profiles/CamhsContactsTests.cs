using Send.Measures;
using Xunit;

namespace Send.HealthAccess.Tests.Profiles;

public sealed class CamhsContactsTests
{
    private const string Header = "REPORTING_PERIOD_START,REPORTING_PERIOD_END,BREAKDOWN,PRIMARY_LEVEL,MEASURE_ID,MEASURE_VALUE,Year ending\n";

    [Fact]
    public void The_year_is_known_by_its_end_because_the_last_start_is_written_the_wrong_way_round()
    {
        var reading = Read("09/01/2022,31/08/2023,Sub ICB of Residence,16C,MHS95,15440,2023-08-31");
        Assert.Equal(15_440, reading.At("16C", "camhs-children-seen", "year to 2023-08").Value);
    }

    [Theory]
    [InlineData("CCG of Residence,16C")]
    [InlineData("Commissioning Region,Y60")]
    [InlineData("England,England")]
    public void Former_CCG_areas_regions_and_the_nation_are_left_out(string place)
    {
        var reading = Read($"01/07/2021,30/06/2022,{place},MHS95,14775,2022-06-30");
        Assert.Equal((0, 0, 1), (reading.Kept.Count, reading.Refused.Count, reading.LeftOut.Values.Sum()));
    }

    [Theory]
    [InlineData("*", SymbolKind.Suppressed)]
    [InlineData("", SymbolKind.NotSubmitted)]
    public void A_mark_is_kept_as_a_symbol(string mark, SymbolKind kind)
    {
        var reading = Read($"01/09/2022,31/08/2023,Sub ICB of Residence,A3A8R,MHS95,{mark},2023-08-31");
        var value = reading.At("A3A8R", "camhs-children-seen", "year to 2023-08");
        Assert.Equal((null, kind, mark), (value.Value, value.Symbol, value.Mark));
    }

    [Theory]
    [InlineData("Sub ICB of Residence,99Z,MHS95,100,2023-08-31", "unknown-area")]
    [InlineData("Sub ICB of Residence,QJK,MHS95,100,2023-08-31", "unknown-area")] // a board is no sub-ICB location
    [InlineData("Sub ICB of Residence,16C,MHS95,100,31/08/2023", "unknown-period")]
    [InlineData("Sub ICB of Residence,16C,MHS32,100,2023-08-31", "unknown-figure")]
    [InlineData("Sub ICB of Residence,16C,MHS95,100 or so,2023-08-31", "not-a-number")]
    [InlineData("Sub ICB of Residence,16C,MHS95,-5,2023-08-31", "out-of-range")]
    [InlineData("Sub ICB of Residence,16C,MHS95,100", "wrong-width")]
    public void A_row_that_cannot_be_read_is_refused_with_its_reason(string row, string code)
    {
        var reading = Read($"01/09/2022,31/08/2023,{row}");
        Assert.Empty(reading.Kept);
        Assert.Equal([(2L, code)], reading.Refused.Select(p => (p.RowNumber, p.Code)));
    }

    private static Reading Read(string row) => Reading.Of("nhs-camhs-contacts", Header + row + "\n");
}
