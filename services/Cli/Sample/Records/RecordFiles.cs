using System.Globalization;
using Send.Measures;
using static Send.Cli.Sample.Records.RecordFile;

namespace Send.Cli.Sample.Records;

/// <summary>
/// The files of records of the areas that have some, in the order in which they are to be taken in. Pupils are made one after the
/// other and none is kept, so that any number of them takes the same memory.
/// </summary>
internal sealed class RecordFiles : IDisposable
{
    public const string Enrolments = "enrolments.csv";
    public const string Registers = "registers.csv";
    public const string Exclusions = "exclusions.csv";
    public const string Reports = "unofficial-exclusion-reports.csv";
    public const string Episodes = "episodes.csv";

    private readonly RecordFile enrolments;
    private readonly RecordFile registers;
    private readonly RecordFile exclusions;
    private readonly RecordFile reports;
    private readonly RecordFile episodes;
    private readonly SchoolCalendar calendar;
    private readonly string[] weeks;

    private RecordFile[] All => [enrolments, registers, exclusions, reports, episodes];

    private RecordFiles(string folder, SchoolCalendar calendar)
    {
        this.calendar = calendar;
        weeks = [.. calendar.Mondays.Select(m => Day(m))];
        enrolments = new(folder, Enrolments, "area,school,pupil,from,to,year_group,sen,primary_need");
        registers = new(folder, Registers, "area,school,pupil,week,marks");
        exclusions = new(folder, Exclusions, "area,id,school,pupil,kind,from,to,days,lunchtimes,reasons");
        reports = new(folder, Reports, "area,id,school,pupil,source,manner,from,to,reported,state,reviewed,reasons");
        episodes = new(folder, Episodes, "area,id,kind,school,pupil,from,to,reason,outcome,provider,sessions_a_week,review");
    }

    /// <returns>The paths of the files.</returns>
    public static IReadOnlyList<string> Write(string folder, SampleNation nation)
    {
        using var files = new RecordFiles(folder, new(nation.Plan.Year));
        foreach (var area in nation.Areas)
        {
            foreach (var pupil in area.HasRecords ? new AreaYear(nation, area, files.calendar).Years() : [])
                files.Write(area.Area.Code, pupil);
            foreach (var report in ReportsOfArea.Of(nation, area, files.calendar))
                files.Report(area.Area.Code, "", report);
        }
        return [.. files.All.Select(f => f.Path)];
    }

    public void Dispose()
    {
        foreach (var file in All)
            file.Dispose();
    }

    private void Write(string area, PupilYear pupil)
    {
        foreach (var stay in pupil.Stays)
            enrolments.Row(area, stay.School.Urn, pupil.Reference, Day(stay.From), Day(stay.To), pupil.YearGroup, SenProvisionCode.Of(stay.Sen), stay.Need);
        foreach (var school in pupil.Stays.Select(s => s.School).Distinct())
            Register(area, school, pupil);
        foreach (var e in pupil.Exclusions.OrderBy(e => e.From))
        {
            exclusions.Row(
                area, Id('x', area, exclusions), e.School.Urn, pupil.Reference, e.To is null ? "permanent" : "suspension", Day(e.From), Day(e.To),
                e.To is null ? "" : (e.HalfDays / 2.0).ToString(CultureInfo.InvariantCulture), e.Lunchtimes ? "yes" : "no", e.Reasons);
        }
        foreach (var r in pupil.Reports)
            Report(area, pupil.Reference, r);
        foreach (var e in pupil.Episodes.OrderBy(e => e.From))
        {
            episodes.Row(
                area, Id('e', area, episodes), e.Kind, e.School.Urn, pupil.Reference, Day(e.From), Day(e.To), e.Reason, e.Outcome, e.Provider,
                e.SessionsAWeek is { } sessions ? sessions.ToString(CultureInfo.InvariantCulture) : "", Day(e.Review));
        }
    }

    private void Report(string area, string pupil, SampleReport r) => reports.Row(
        area, Id('r', area, reports), r.School.Urn, pupil, r.Source, r.Manner, Day(r.From), Day(r.To), Day(r.Reported), r.State, Day(r.Reviewed), r.Reasons);

    private void Register(string area, SampleSchool school, PupilYear pupil)
    {
        for (var week = 0; week < weeks.Length; week++)
        {
            if (pupil.MarksOf(week, school) is { } marks)
                registers.Row(area, school.Urn, pupil.Reference, weeks[week], Text(marks));
        }
    }

    /// <summary>Without spaces where each code has one character; a hyphen where nothing is said.</summary>
    private static string Text(string?[] marks) => string.Join(Array.Exists(marks, m => m is { Length: > 1 }) ? " " : "", marks.Select(m => m ?? "-"));

    private static string Id(char kind, string area, RecordFile file) => FormattableString.Invariant($"{kind}{area}-{file.Rows + 1:000000}");
}
