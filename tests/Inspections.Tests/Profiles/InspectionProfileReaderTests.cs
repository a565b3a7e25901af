using Send.Inspections.Profiles;
using Send.Inspections.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Inspections.Tests.Profiles;

public sealed class InspectionProfileReaderTests : IDisposable
{
    private const string Header2016 =
        "Web link to Ofsted local authority webpage,Local authority code,Area name,Ofsted region,Inspection start date,Inspection publication date,Inspection outcome: written statement of action required?,Number significant weaknesses identified in written statement of action,Revisit start date,Revisit publication date,Revisit outcome: sufficient progress in addressing all significant weaknesses?,Number significant weaknesses where sufficient progress has been made,Number significant weaknesses where sufficient progress has not been made\n";

    private const string Header2023 =
        "URN,La Code,Region Code,LTLA23CD,Local Authority,Previous Inspection Date,Inspection Start Date,Inspection End Date,Outcome Grade,Inspection Outcome Text,Publication Date,Next Inspection,Next Inspection By Date,Inspection Link\n";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void An_inspection_that_requires_no_statement_says_nothing_of_weaknesses()
    {
        var statement = Kept(2016, "w,E09000002,Barking and Dagenham,London,2017-03-27,2017-06-29,No,,,,,,").StatementOfAction;
        Assert.Equal(new StatementOfAction(), statement);
    }

    [Fact]
    public void A_revisit_has_its_days_and_counts_though_they_are_written_with_hours_and_decimals()
    {
        var inspection = Kept(2016, "w,E08000002,Bury,North West,2017-06-12,2017-07-31,Yes,8.0,2019-05-13 00:00:00,2019-06-27,Some,5.0,3.0");
        Assert.Equal(("E08000002", "2017-06-12", "2017-07-31", ""), (inspection.AreaCode, inspection.StartedOn, inspection.PublishedOn, inspection.EndedOn));
        Assert.Equal(8, inspection.StatementOfAction.SignificantWeaknesses);
        Assert.Equal(
            new() { StartedOn = "2019-05-13", PublishedOn = "2019-06-27", Progress = Progress.Some, WeaknessesProgressed = 5, WeaknessesNotProgressed = 3 },
            inspection.StatementOfAction.Revisit);
    }

    [Theory]
    [InlineData("Yes", Progress.All)]
    [InlineData("No", Progress.None)]
    public void Progress_is_in_all_weaknesses_or_in_none(string word, Progress progress) =>
        Assert.Equal(progress, Kept(2016, $"w,E08000002,Bury,x,2017-06-12,2017-07-31,Yes,8.0,2019-05-13 00:00:00,2019-06-27,{word},,").StatementOfAction.Revisit.Progress);

    [Fact]
    public void An_area_that_was_not_revisited_yet_has_no_revisit() =>
        Assert.Null(Kept(2016, "w,E08000016,Barnsley,x,2021-09-20,2021-11-24,Yes,2.0,Not revisited yet,,,,").StatementOfAction.Revisit);

    [Fact]
    public void An_outcome_is_read_by_the_3_digit_code_and_not_by_the_other()
    {
        var inspection = Kept(2023, "1,942,NW,E10000006,cumberland,01/01/1900,02/02/26,06/02/26,3.0,\"The partnership’s “failings”, widespread.\",18/05/26,18 months,x,y");
        Assert.Equal(
            ("942", "2026-02-02", "2026-02-06", "2026-05-18"), (inspection.AreaCode, inspection.StartedOn, inspection.EndedOn, inspection.PublishedOn));
        Assert.Equal((Outcome.WidespreadFailings, 18), (inspection.Outcome.Outcome, inspection.Outcome.NextInspectionMonths));
    }

    [Theory]
    [InlineData("5 years", 60)]
    [InlineData("3 years", 36)]
    [InlineData("18 months", 18)]
    public void The_next_inspection_is_in_months(string words, int months) =>
        Assert.Equal(months, Kept(2023, $"1,871,SE,E06000039,slough,x,07/07/25,11/07/25,2.0,t,06/11/25,{words},x,y").Outcome.NextInspectionMonths);

    [Fact]
    public void An_outcome_that_the_list_could_not_read_says_so()
    {
        var outcome = Kept(2023, "1,871,SE,E06000039,slough,01/01/1900,07/07/25,11/07/25,,not found,06/11/25,,x,y").Outcome;
        Assert.Equal(Outcome.Unspecified, outcome.Outcome);
        Assert.NotEmpty(outcome.UnreadBecause);
        Assert.False(outcome.HasNextInspectionMonths);
    }

    [Theory]
    [InlineData(2023, "1,871,SE,E06000039,slough,x,2025-07-07,11/07/25,2.0,t,06/11/25,3 years,x,y", "not-a-day", "Inspection Start Date")]
    [InlineData(2023, "1,871,SE,E06000039,slough,x,07/07/25,11/07/25,4.0,t,06/11/25,3 years,x,y", "unknown-value", "Outcome Grade")]
    [InlineData(2023, "1,871,SE,E06000039,slough,x,07/07/25,11/07/25,2.0,t,06/11/25,soon,x,y", "unknown-value", "Next Inspection")]
    [InlineData(2023, "1,871,SE,E06000039,slough,x,07/07/25", "wrong-width", "row")]
    [InlineData(2016, "w,E08000002,Bury,x,2017-06-12,2017-07-31,Maybe,,,,,,", "unknown-value", "Inspection outcome: written statement of action required?")]
    [InlineData(2016, "w,E08000002,Bury,x,2017-06-12,2017-07-31,Yes,8.5,,,,,", "not-a-number", "Number significant weaknesses identified in written statement of action")]
    [InlineData(2016, "w,E08000002,Bury,x,2017-06-12,2017-07-31,Yes,3000000000,,,,,", "not-a-number", "Number significant weaknesses identified in written statement of action")]
    [InlineData(2016, "w,E08000002,Bury,x,2017-06-12,2017-07-31,Yes,8.0,later,,,,", "not-a-day", "Revisit start date")]
    public void A_cell_that_cannot_be_read_is_named(int framework, string row, string code, string column)
    {
        var refused = Read(framework, row).Single().Refused!;
        Assert.Equal((code, column, 2L), (refused.Code, refused.Field, refused.RowNumber));
    }

    [Fact]
    public void A_bad_row_does_not_hide_the_next()
    {
        var rows = Read(2016, "w,E08000002,Bury,x,2017-06-12,2017-07-31,Maybe,,,,,,\nw,E09000002,Barking and Dagenham,London,2017-03-27,2017-06-29,No,,,,,,");
        Assert.Equal([(false, 2L), (true, 3L)], rows.Select(r => (r.Inspection is not null, r.Inspection?.RowNumber ?? r.Refused!.RowNumber)));
    }

    [Fact]
    public void A_file_without_a_column_is_refused_as_a_whole()
    {
        File.WriteAllText(path, "La Code,Outcome Grade\n");
        using var file = new CsvFile(path);
        var error = Assert.Throws<ProfileException>(() => new InspectionProfileReader(Profile(2023), file));
        Assert.Equal("missing-column", error.Code);
        Assert.Contains("'Publication Date'", error.Message, StringComparison.Ordinal);
    }

    private static InspectionProfile Profile(int framework) => InspectionProfileCatalogue.All.Single(p => p.Framework == framework);

    private Inspection Kept(int framework, string row) => Read(framework, row).Single().Inspection!.Inspection;

    private List<InspectionRowOutcome> Read(int framework, string rows)
    {
        File.WriteAllText(path, $"{(framework == 2016 ? Header2016 : Header2023)}{rows}\n");
        using var file = new CsvFile(path);
        return [.. new InspectionProfileReader(Profile(framework), file).Read()];
    }
}
