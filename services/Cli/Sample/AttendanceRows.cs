using Send.Measures;
using static Send.Cli.Sample.SenProvisionFile;

namespace Send.Cli.Sample;

/// <summary>Attendance by SEN in two terms of the year. The area of one school is not in it.</summary>
internal static class AttendanceRows
{
    private const double SessionsInTerm = 115;

    private static readonly (Metric Metric, Func<SessionRates, double> Rate)[] Percentages =
    [
        (new("attendance_perc", "Attendance %", "percent", "higher"), r => r.Attendance),
        (new("overall_absence_perc", "Overall absence %", "percent"), r => r.Overall),
        (new("authorised_absence_perc", "Authorised absence %", "percent"), r => r.Authorised),
        (new("unauthorised_absence_perc", "Unauthorised absence %", "percent"), r => r.Unauthorised),
        (new("illness_perc", "Illness %", "percent"), r => r.Illness),
        (new("appointments_perc", "Appointments %", "percent"), r => r.Appointments),
        (new("auth_excluded_perc", "Authorised excluded %", "percent"), r => r.Excluded),
        (new("auth_part_time_perc", "Temporary reduced timetable %", "percent"), r => r.PartTime),
    ];

    private static readonly (string Name, string Label, string RateLabel, string Direction, Func<SessionRates, double> Rate)[] Sessions =
    [
        ("reason_b_aea_education_off_site", "B off-site education sessions", "B off-site education sessions", "neutral", r => r.OffSite),
        (
            "reason_c2_authorised_temp_reduced_timetable", "C2 temporary reduced timetable sessions", "C2 temporary reduced timetable sessions",
            "lower", r => r.PartTime),
        (
            "reason_k_aea_education_arranged_by_la", "K LA arranged education sessions", "K LA-arranged education sessions",
            "neutral", r => r.Arranged),
    ];

    public static void Write(SenProvisionFile file, SampleNation nation)
    {
        RowKind spring = new("attendance_sen", nation.Plan.AcademicYear, "Spring term", "", $"{nation.Plan.AcademicYear}.0");
        RowKind summer = spring with { Term = "Summer term" };
        foreach (var (area, sen, phase) in Groups(nation).Where(g => !g.Area.IsOfOneSchool))
        {
            var rates = SessionRates.OfAttendance(nation.Rates, area, sen, phase);
            var before = nation.Chance.About1(0.02);
            Write(file, spring, area, sen, phase, area.HasRecords ? rates : rates.Times(before));
            Write(file, summer, area, sen, phase, rates);
        }
    }

    private static void Write(SenProvisionFile file, RowKind kind, SampleArea area, SenProvision sen, SchoolPhase phase, SessionRates rates)
    {
        var possible = area.Pupils.Of(sen, phase) * SessionsInTerm;
        foreach (var (metric, rate) in Percentages)
            file.Row(kind, area, sen, phase.ToString(), metric, Cell.Rate(rate(rates)));
        foreach (var s in Sessions)
        {
            var count = new Metric(s.Name, s.Label, "count", s.Direction);
            var ofThousand = new Metric(
                $"{s.Name}_per_1000_sessions", $"{s.RateLabel} per 1,000 possible sessions", "rate_per_1000_sessions", s.Direction);
            file.Row(kind, area, sen, phase.ToString(), count, Cell.CountWithDecimal(possible * s.Rate(rates) / 100));
            file.Row(kind, area, sen, phase.ToString(), ofThousand, Cell.Rate(10 * s.Rate(rates)));
        }
    }
}
