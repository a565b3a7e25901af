using Send.Inspections.Profiles;
using Send.Inspections.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Inspections.Tests.Profiles;

public sealed class InspectionProfileReaderTests : IDisposable
{
    private const string Header2023 =
        "URN,La Code,Region Code,LTLA23CD,Local Authority,Previous Inspection Date,Inspection Start Date,Inspection End Date,Outcome Grade,Inspection Outcome Text,Publication Date,Next Inspection,Next Inspection By Date,Inspection Link\n";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void An_outcome_is_read_by_the_3_digit_code_and_not_by_the_other()
    {
        var outcome = Read(2023, Header2023 + "1,942,NW,E10000006,cumberland,01/01/1900,02/02/26,06/02/26,3.0,\"Failings, widespread.\",18/05/26,18 months,x,y\n").Single();
        var inspection = outcome.Inspection!.Inspection;
        Assert.Equal(("942", "2026-02-02", "2026-05-18"), (inspection.AreaCode, inspection.StartedOn, inspection.PublishedOn));
        Assert.Equal((Outcome.WidespreadFailings, 18), (inspection.Outcome.Outcome, inspection.Outcome.NextInspectionMonths));
    }

    [Fact]
    public void An_outcome_that_the_list_could_not_read_says_so()
    {
        var inspection = Read(2023, Header2023 + "1,871,SE,E06000039,slough,01/01/1900,07/07/25,11/07/25,,not found,06/11/25,,x,y\n").Single().Inspection!.Inspection;
        Assert.Equal(Outcome.Unspecified, inspection.Outcome.Outcome);
        Assert.NotEmpty(inspection.Outcome.UnreadBecause);
        Assert.False(inspection.Outcome.HasNextInspectionMonths);
    }

    [Theory]
    [InlineData("1,871,SE,E06000039,slough,x,2025-07-07,11/07/25,2.0,t,06/11/25,3 years,x,y", "not-a-day", "Inspection Start Date")]
    [InlineData("1,871,SE,E06000039,slough,x,07/07/25,11/07/25,4.0,t,06/11/25,3 years,x,y", "unknown-value", "Outcome Grade")]
    [InlineData("1,871,SE,E06000039,slough,x,07/07/25", "wrong-width", "row")]
    public void A_cell_that_cannot_be_read_is_named(string row, string code, string column)
    {
        var refused = Read(2023, $"{Header2023}{row}\n").Single().Refused!;
        Assert.Equal((code, column, 2L), (refused.Code, refused.Field, refused.RowNumber));
    }

    [Fact]
    public void A_file_without_a_column_is_refused_as_a_whole()
    {
        var error = Assert.Throws<ProfileException>(() => Read(2023, "La Code,Outcome Grade\n"));
        Assert.Equal("missing-column", error.Code);
    }

    private List<InspectionRowOutcome> Read(int framework, string text)
    {
        File.WriteAllText(path, text);
        using var file = new CsvFile(path);
        return [.. new InspectionProfileReader(InspectionProfileCatalogue.All.Single(p => p.Framework == framework), file).Read()];
    }
}
