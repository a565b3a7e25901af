using System.Globalization;
using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class ImportRecordsTests : IDisposable
{
    private const string Enrolments = """
        area,school,pupil,from,to,year_group,sen,primary_need
        301,100001,p-1,2025-09-01,,7,K,SLCN
        301,100001,p-2,2025-09-01,,7,N,
        301,100001,p-3,2025-09-01,,7,N,ASD

        """;

    private const string Weeks = """
        area,school,pupil,week,marks
        301,100001,p-1,2025-09-15,/ \ I I / \ C2 C2 / \
        301,100001,p-2,2025-09-15,/\/\/\/\/\
        301,100001,p-2,2025-09-16,/\/\/\/\/\
        301,100001,p-2,2025-09-22,/ \ / \ / \ / \ / \ /

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_register_and_the_enrolments_give_the_areas_figures_by_SEN_provision()
    {
        var (exit, output, _) = await SendProcess.Run("import", folder.Write("enrolments.csv", Enrolments), folder.Write("weeks.csv", Weeks), "--data", folder.Data);
        Assert.Equal(3, exit);
        foreach (var code in new[] { "need-without-sen", "not-a-monday", "not-ten-codes" })
            Assert.Contains(code, output, StringComparison.Ordinal);

        var (_, csv, _) = await SendProcess.Run("observations", "301", "--measure", "overall-absence", "--format", "csv", "--data", folder.Data);
        var figures = csv.Split('\n').Where(l => l.Contains(",2025/26,", StringComparison.Ordinal)).ToList();
        Assert.Contains(figures, l => l.Contains(",K,", StringComparison.Ordinal) && l.Contains(",40,", StringComparison.Ordinal));
        Assert.Contains(figures, l => l.Contains(",N,", StringComparison.Ordinal) && l.Contains(",0,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_register_mark_by_mark_in_any_order_gives_the_same_figures()
    {
        string[] codes = ["/", "\\", "I", "I", "/", "\\", "C2", "C2", "/", "\\"];
        var rows = codes.Select((c, i) => string.Create(
            CultureInfo.InvariantCulture, $"301,100001,p-1,{new DateOnly(2025, 9, 15).AddDays(i / 2):yyyy-MM-dd},{(i % 2 == 0 ? "AM" : "PM")},{c}"));
        string[] wrong = ["301,100001,p-1,2025-09-20,AM,/", "301,100001,p-1,2025-09-19,noon,/", "301,100001,p-1,2025-09-15,AM,I", "999,100001,p-1,2025-09-15,AM,/"];
        var text = string.Join("\r\n", ["area,school,pupil,date,session,code", .. rows.Reverse(), .. wrong]);
        var (exit, output, _) = await SendProcess.Run("import", folder.Write("marks.csv", text), "--data", folder.Data);
        Assert.Equal(3, exit);
        foreach (var code in new[] { "not-a-school-day", "not-a-session", "conflicting-marks", "unknown-area" })
            Assert.Contains(code, output, StringComparison.Ordinal);

        var (_, csv, _) = await SendProcess.Run("observations", "301", "--measure", "overall-absence", "--format", "csv", "--data", folder.Data);
        Assert.Contains(csv.Split('\n'), l => l.Contains(",2025/26,", StringComparison.Ordinal) && l.Contains(",40,4,10,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_was_taken_in_before_changes_nothing_unless_it_is_to_be_taken_in_again()
    {
        var file = folder.Write("weeks.csv", "area,school,pupil,week,marks\n301,100001,p-1,2025-09-15,I I I I I I I I I I\n");
        var correction = folder.Write("correction.csv", "area,school,pupil,week,marks\n301,100001,p-1,2025-09-15,/ \\ / \\ / \\ / \\ / \\\n");
        await SendProcess.Run("import", file, "--data", folder.Data);
        await SendProcess.Run("import", correction, "--data", folder.Data);
        var (_, again, _) = await SendProcess.Run("import", file, "--data", folder.Data);
        Assert.Contains("imported before", again, StringComparison.Ordinal);
        Assert.Equal("0", await Absence());

        await SendProcess.Run("import", file, "--again", "--data", folder.Data);
        Assert.Equal("100", await Absence());
    }

    [Fact]
    public async Task Rows_of_weeks_that_the_service_refused_stand_among_the_errors_with_those_refused_before()
    {
        // A number in small letters is the same pupil, which the service alone can tell.
        const string marks = """
            area,school,pupil,date,session,code
            301,100001,b801200005001,2025-09-16,AM,I
            301,100001,p-1,2025-09-15,AM,/
            301,100001,p-1,2025-09-20,AM,/
            301,100001,B801200005001,2025-09-16,AM,/
            301,100001,b801200005001,2025-09-17,PM,\
            301,100001,b801200005001,2025-09-22,AM,/

            """;
        var errors = folder.Write("errors.csv", "");
        var (exit, output, _) = await SendProcess.Run("import", folder.Write("marks.csv", marks), "--errors", errors, "--data", folder.Data);
        Assert.Equal(3, exit);
        Assert.Contains("conflicting-marks", output, StringComparison.Ordinal);
        var lines = (await File.ReadAllLinesAsync(errors, TestContext.Current.CancellationToken)).Skip(1).ToList();
        Assert.Equal(["4", "2", "6"], lines.Select(l => l.Split(',')[1]));
        Assert.Contains("not-a-school-day", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), l => Assert.Contains("conflicting-marks", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_strict_register_with_a_row_refused_keeps_nothing()
    {
        const string marks = "area,school,pupil,date,session,code\n301,100001,p-1,2025-09-15,AM,/\n301,100001,p-1,2025-09-15,AM,I\n";
        var (exit, output, _) = await SendProcess.Run("import", folder.Write("marks.csv", marks), "--strict", "--data", folder.Data);
        Assert.NotEqual(0, exit);
        Assert.Contains("conflicting-marks", output, StringComparison.Ordinal);
        var (_, csv, _) = await SendProcess.Run("observations", "301", "--measure", "overall-absence", "--format", "csv", "--data", folder.Data);
        Assert.DoesNotContain("2025/26", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suspensions_are_counted_out_of_the_pupils_on_roll()
    {
        const string exclusions = """
            area,id,school,pupil,kind,from,to,days,lunchtimes,reasons
            301,x-1,100001,p-1,suspension,2025-10-06,2025-10-08,2.5,no,DB VA
            301,x-2,100001,p-1,suspension,2025-11-03,2025-11-03,1,no,PP
            301,x-3,100001,p-2,suspension,2025-11-03,2025-11-01,1,no,PP
            301,x-4,100001,p-2,holiday,2025-11-03,2025-11-03,1,no,PP

            """;
        var (exit, _, _) = await SendProcess.Run("import", folder.Write("enrolments.csv", Enrolments), folder.Write("exclusions.csv", exclusions), "--data", folder.Data);
        Assert.Equal(3, exit);
        var (_, csv, _) = await SendProcess.Run("observations", "301", "--measure", "suspensions", "--measure", "suspended-pupils", "--format", "csv", "--data", folder.Data);
        Assert.Contains(csv.Split('\n'), l => l.Contains("suspensions", StringComparison.Ordinal) && l.Contains(",2025/26,", StringComparison.Ordinal) && l.Contains(",K,", StringComparison.Ordinal) && l.Contains(",200,2,1,", StringComparison.Ordinal));
        Assert.Contains(csv.Split('\n'), l => l.Contains("suspended-pupils", StringComparison.Ordinal) && l.Contains(",2025/26,", StringComparison.Ordinal) && l.Contains(",K,", StringComparison.Ordinal) && l.Contains(",100,1,1,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Episodes_are_counted_by_SEN_provision_and_a_file_sent_again_changes_nothing()
    {
        const string episodes = """
            area,id,kind,school,pupil,from,to,reason,outcome,provider,sessions_a_week,review
            301,e-1,missing-education,,p-1,2025-10-06,2025-10-26,unsuitable-home-education,specialist-provision,,,
            301,e-2,part-time-timetable,100001,p-2,2025-11-03,2025-11-28,behaviour,full-time-at-school,,5,2025-11-14
            301,e-3,part-time-timetable,100001,p-1,2025-11-03,,truancy,,,5,
            301,e-4,alternative-provision,100001,p-2,2025-11-03,,suspension,,10001234,,

            """;
        var file = folder.Write("episodes.csv", episodes);
        var (exit, output, _) = await SendProcess.Run("import", folder.Write("enrolments.csv", Enrolments), file, "--data", folder.Data);
        Assert.Equal(3, exit);
        Assert.Contains("unknown-reason", output, StringComparison.Ordinal);
        Assert.Contains("against-guidance", output, StringComparison.Ordinal);

        var (_, csv, _) = await SendProcess.Run("observations", "301", "--measure", "missing-education-median-days", "--measure", "pupils-on-part-time-timetables", "--format", "csv", "--data", folder.Data);
        Assert.Contains(csv.Split('\n'), l => l.Contains("missing-education-median-days,2025/26,K,", StringComparison.Ordinal) && l.Contains(",21,", StringComparison.Ordinal));
        Assert.Contains(csv.Split('\n'), l => l.Contains("pupils-on-part-time-timetables,2025/26,N,", StringComparison.Ordinal) && l.Contains(",1000,1,1,", StringComparison.Ordinal));

        var (_, again, _) = await SendProcess.Run("import", file, "--data", folder.Data);
        Assert.Contains("imported before", again, StringComparison.Ordinal);
        var (_, anew, _) = await SendProcess.Run("import", file, "--again", "--data", folder.Data);
        Assert.DoesNotContain("imported before", anew, StringComparison.Ordinal);
        var (_, measures, _) = await SendProcess.Run("measures", "--format", "csv", "--data", folder.Data);
        Assert.Contains(measures.Split('\n'), l => l.StartsWith("missing-education-median-days,days,lower,2,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_confirmed_report_of_unofficial_exclusion_makes_a_weakness_and_comes_again_by_again_alone()
    {
        const string reports = """
            area,id,school,pupil,source,manner,from,to,reported,state,reviewed,reasons
            301,u-1,100001,p-1,parent,sent-home,2025-10-06,2025-10-06,2025-10-10,confirmed,2025-11-03,school-accepts register-agrees
            301,u-2,100001,,inspector,reduced-hours,2025-10-06,,2025-10-20,open,,
            301,u-3,100001,p-2,sendiass,kept-away,2025-10-06,,2025-10-20,not-upheld,2025-11-03,parent-agreed
            301,u-4,100001,p-2,sendiass,kept-away,2025-10-06,,2025-10-20,dismissed,2025-11-03,formally-recorded

            """;
        var file = folder.Write("reports.csv", reports);
        var (exit, output, _) = await SendProcess.Run("import", folder.Write("enrolments.csv", Enrolments), file, "--data", folder.Data);
        Assert.Equal(3, exit);
        foreach (var code in new[] { "unknown-review-reason", "no-review-state" })
            Assert.Contains(code, output, StringComparison.Ordinal);
        var (_, csv, _) = await SendProcess.Run("observations", "301", "--measure", "confirmed-unofficial-exclusions", "--format", "csv", "--data", folder.Data);
        Assert.Contains(csv.Split('\n'), l => l.Contains(",2025/26,", StringComparison.Ordinal) && l.Contains(",K,", StringComparison.Ordinal) && l.Contains(",1,", StringComparison.Ordinal));
        var (_, findings, _) = await SendProcess.Run("findings", "301", "--date", "2026-11-23", "--format", "json", "--data", folder.Data);
        Assert.Contains("Unofficial exclusion is confirmed: 1 of 2 reports of 2025/26 is confirmed; not upheld 0, open 1.", findings, StringComparison.Ordinal);

        var (_, before, _) = await SendProcess.Run("import", file, "--data", folder.Data);
        Assert.Contains("imported before", before, StringComparison.Ordinal);
        var (_, again, _) = await SendProcess.Run("import", file, "--again", "--data", folder.Data);
        Assert.DoesNotContain("imported before", again, StringComparison.Ordinal);
    }

    private async Task<string> Absence()
    {
        var (_, csv, _) = await SendProcess.Run("observations", "301", "--measure", "overall-absence", "--format", "csv", "--data", folder.Data);
        var lines = csv.Split('\n');
        var value = Array.IndexOf(lines[0].Split(','), "value");
        return lines.Single(l => l.Contains(",2025/26,", StringComparison.Ordinal)).Split(',')[value];
    }
}
