using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Attendance.Tests.Formats;

public sealed class ReportFileTests : IDisposable
{
    private const string Header = "area,id,school,pupil,source,manner,from,to,reported,state,reviewed,reasons";

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_row_is_a_report_with_its_review()
    {
        var report = Read("301,u-1,100001,P-1,sendiass,reduced-hours,2025-10-06,2025-10-10,2025-10-13,confirmed,2025-11-03,school-accepts never-recorded-as-suspension");
        Assert.Equal(
            new UnofficialExclusionReport
            {
                AreaCode = "301",
                Id = "u-1",
                SchoolUrn = "100001",
                Pupil = "P-1",
                Source = ReportSource.Sendiass,
                Manner = ExclusionManner.ReducedHours,
                HappenedFrom = "2025-10-06",
                HappenedTo = "2025-10-10",
                ReportedOn = "2025-10-13",
                Review = new() { State = ReviewState.Confirmed, ReviewedOn = "2025-11-03", Reasons = { ReviewReason.SchoolAccepts, ReviewReason.NeverRecordedAsSuspension } },
            },
            report);
    }

    [Theory]
    [InlineData("source", "parent child sendiass professional inspector", 5)]
    [InlineData("manner", "sent-home kept-away reduced-hours pressed-to-home-educate pressed-to-change-school unrecorded-off-site other", 7)]
    [InlineData("state", "open confirmed not-upheld", 3)]
    [InlineData(
        "reasons",
        "school-accepts register-agrees written-evidence never-recorded-as-suspension misused-code formally-recorded absence-had-another-cause time-limited-timetable "
        + "not-enough-evidence reported-twice recorded-in-error new-evidence outcome-challenged review-in-error",
        14)]
    public void Every_word_stands_for_something_of_its_own(string column, string words, int count)
    {
        var read = words.Split(' ').Select(word => Number(column, word)).ToList();
        Assert.Equal(count, read.Distinct().Count());
        Assert.DoesNotContain(read, number => number <= 0);
        Assert.True(Number(column, "nonsense") <= 0);
    }

    [Fact]
    public void The_file_is_known_by_its_columns() => Assert.Equal(Header.Split(',').Order(), AttendanceFormats.Reports.Columns.Order());

    private int Number(string column, string word)
    {
        var report = Read(string.Join(',', Header.Split(',').Select(c => c == column ? word : "")));
        return column switch
        {
            "source" => (int)report.Source,
            "manner" => (int)report.Manner,
            "state" => (int)report.Review.State,
            _ => (int)report.Review.Reasons[0],
        };
    }

    private UnofficialExclusionReport Read(string row)
    {
        File.WriteAllText(path, $"{Header}\n{row}\n");
        using var file = new CsvFile(path);
        return new ReportFile(file).Read().Single().Report;
    }
}
