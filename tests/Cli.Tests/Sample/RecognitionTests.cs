using System.Globalization;
using Send.Cli.Imports;
using Send.Cli.Sample;
using Send.Inspections.Profiles;
using Send.Measures.V1;
using Send.Observations.Imports;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Cli.Tests.Sample;

/// <summary>The shipped profiles know the files by their headers, as they know the published ones, and refuse no row.</summary>
public sealed class RecognitionTests(SampleFolder sample) : IClassFixture<SampleFolder>
{
    public static TheoryData<string, string> ProfileOfFile => new()
    {
        { SenProvisionFile.Name, "dfe-sen-provision" },
        { AttendanceFile.Name, "dfe-attendance-year-to-date" },
        { HomeEducationFile.Name, "dfe-home-education" },
        { WaitingListFile.Name, "nhs-community-waits" },
        { MentalHealthFile.Name, "nhs-camhs-contacts" },
        { FirstFrameworkFile.Name, "ofsted-area-send-2016" },
        { SecondFrameworkFile.Name, "ofsted-area-send-2023" },
    };

    [Theory]
    [MemberData(nameof(ProfileOfFile))]
    public void A_file_fits_one_profile_and_no_other(string name, string profile)
    {
        using var file = new CsvFile(sample.PathOf(name));
        Assert.Equal(profile, Recogniser.Recognise(file).ProfileId);
    }

    [Theory]
    [MemberData(nameof(ProfileOfFile))]
    public void No_row_is_refused(string name, string profile)
    {
        Assert.NotEmpty(profile);
        foreach (var seed in Enumerable.Range(1, 5))
        {
            using var drawn = SampleFolder.Of(seed);
            using var file = new CsvFile(drawn.PathOf(name));
            var recognised = Recogniser.Recognise(file);
            var refused = recognised.Figures is { } figures ? Refused(figures, file, recognised.Service) : Refused(recognised.Inspections!, file);
            Assert.Empty(refused.Select(r => $"{name} of seed {seed}, row {r.RowNumber}: {r.Message}"));
        }
    }

    [Theory]
    [MemberData(nameof(ProfileOfFile))]
    public void What_it_is_called_says_that_it_is_synthetic(string name, string profile)
    {
        using var file = new CsvFile(sample.PathOf(name));
        var recognised = Recogniser.Recognise(file);
        var source = SyntheticSample.Release(recognised.Figures?.Source ?? recognised.Inspections!.Source);
        Assert.Contains("synthetic", source.Title, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(profile, recognised.ProfileId);
    }

    [Theory]
    [InlineData(AttendanceFile.Name, "c")]
    [InlineData(HomeEducationFile.Name, "x")]
    [InlineData(HomeEducationFile.Name, "low")]
    [InlineData(WaitingListFile.Name, "*")]
    public void The_marks_of_the_published_file_occur(string name, string mark) => Assert.Contains(sample.Rows(name), r => r.Values.Contains(mark));

    private static List<RowProblem> Refused(Profile profile, CsvFile file, DomainService service)
    {
        var check = new RowCheck(service.Measures, SampleNation.Register, TimeProvider.System);
        var seen = new HashSet<string>();
        return
        [
            .. from outcome in new ProfileReader(profile, file, service.Measures).Read()
               from problem in outcome.Problems.Concat(outcome.Figures.Select(f => check.Check(f).Refused ?? Repeated(f, seen)))
               where problem is not null
               select problem,
        ];
    }

    private static RowProblem? Repeated(ImportRow row, HashSet<string> seen) =>
        seen.Add($"{row.MeasureId} {row.PlaceCode} {row.Period} {row.SenProvision} {row.SchoolPhase} {row.Service}") ? null
        : new() { RowNumber = row.RowNumber, Message = "An earlier row has the same key." };

    private static List<RowProblem> Refused(InspectionProfile profile, CsvFile file) =>
    [
        .. from outcome in new InspectionProfileReader(profile, file).Read()
           select outcome.Refused ?? Misplaced(outcome) into problem
           where problem is not null
           select problem,
    ];

    private static RowProblem? Misplaced(InspectionRowOutcome outcome)
    {
        var inspection = outcome.Inspection!.Inspection;
        var day = DateOnly.ParseExact(inspection.StartedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var area = SampleNation.Register.Find(inspection.AreaCode);
        return area is not null && !(area.From > day) && !(area.To < day)
            ? null
            : new() { RowNumber = outcome.Inspection.RowNumber, Message = $"{inspection.AreaCode} was not in being on {inspection.StartedOn}." };
    }
}
