using Send.Measures;
using Send.Measures.Areas;

namespace Send.Cli.Sample;

/// <summary>Attendance of all pupils, of the year, by attendance code, as <c>EES_ytd_data</c>.</summary>
internal sealed class AttendanceFile
{
    public const string Name = "EES_ytd_data.csv";
    private const string Suppressed = "c";
    private const string AllSchools = "total_num_schools";

    private readonly SamplePlan plan;
    private readonly CsvText text = new(
        new[]
        {
            "time_period", "geographic_level", "country_code", "country_name", "region_code", "region_name", "new_la_code", "la_name",
            "old_la_code", "education_phase", "num_schools",
        }
        .Concat(AttendanceColumns.All.Select(c => c.Header)).Append("time_identifier").Select(Cell.Quoted));

    private AttendanceFile(SamplePlan plan) => this.plan = plan;

    public static string Of(SampleNation nation)
    {
        var file = new AttendanceFile(nation.Plan);
        var areas = nation.Areas.ToDictionary(a => a, a => ByPhase(a, nation));
        foreach (var (area, phases) in areas)
            file.Rows("Local authority", area.Region, area.Area, area.IsOfOneSchool ? [] : phases);
        foreach (var region in SampleNation.Register.Regions)
            file.Rows("Regional", region, null, Sum(areas.Where(a => a.Key.Region == region).Select(a => a.Value)));
        file.Rows("National", null, null, Sum(areas.Values));
        return file.text.ToString();
    }

    private static Dictionary<SchoolPhase, SessionMarks> ByPhase(SampleArea area, SampleNation nation)
    {
        var phases = Pupils.Phases.ToDictionary(p => p, p => Draw(area, p, nation));
        phases[SchoolPhase.Total] = SessionMarks.Sum(phases.Values);
        return phases;
    }

    private static SessionMarks Draw(SampleArea area, SchoolPhase phase, SampleNation nation)
    {
        var groups = Pupils.Provisions.Where(sen => area.Pupils.Of(sen, phase) > 0).ToList();
        var rates = groups.Select(sen => (area.Pupils.Of(sen, phase), SessionRates.OfAttendance(nation.Rates, area, sen, phase)));
        var persistent = groups.Sum(sen => area.Pupils.Of(sen, phase) * nation.Rates.Of("absence", "persistent", area, sen, phase)) / 100;
        return SessionMarks.Draw(area.Pupils.Of(phase), PupilsOfASchool(phase), SessionRates.Mean([.. rates]), persistent, phase, nation.Chance);
    }

    private static Dictionary<SchoolPhase, SessionMarks> Sum(IEnumerable<Dictionary<SchoolPhase, SessionMarks>> areas) =>
        areas.SelectMany(a => a).GroupBy(p => p.Key, p => p.Value).ToDictionary(g => g.Key, g => SessionMarks.Sum([.. g]));

    public static double PupilsOfASchool(SchoolPhase phase) => phase switch
    {
        SchoolPhase.Primary => 275,
        SchoolPhase.Secondary => 1050,
        _ => 150,
    };

    /// <summary>An area without figures has a row for its one school, with every figure suppressed.</summary>
    private void Rows(string level, Region? region, Area? area, Dictionary<SchoolPhase, SessionMarks> phases)
    {
        if (phases.Count == 0)
            Row(level, region, area, SchoolPhase.Primary, null);
        foreach (var (phase, marks) in phases)
            Row(level, region, area, phase, marks);
    }

    private void Row(string level, Region? region, Area? area, SchoolPhase phase, SessionMarks? marks)
    {
        var nation = SampleNation.Register.Nation;
        string[] place =
        [
            plan.AcademicYear, level, nation.Code, nation.Name, region?.Code ?? "", region?.Name ?? "", area?.Ons ?? "", area?.Name ?? "",
            area?.Code ?? "", phase.ToString(),
        ];
        var schools = Cell.FifteenDigits(marks?.Schools ?? 1);
        text.Row(
        [
            .. place.Select(Cell.Quoted), schools, .. AttendanceColumns.All.Select(c => c.Header == AllSchools ? schools : Quoted(c.Cell)),
            Cell.Quoted("Academic year"),
        ]);

        string Quoted(Func<SessionMarks, string> cell) => Cell.Quoted(marks is null ? Suppressed : cell(marks));
    }
}
