using Send.Measures;
using static Send.Cli.Sample.SenProvisionFile;

namespace Send.Cli.Sample;

/// <summary>Absence of the year and of the one before, with rows by primary need, whose No SEN is another total.</summary>
internal static class AbsenceRows
{
    private const string Domain = "absence_characteristics";
    private static readonly Metric Persistent = new("enrolments_pa_10_exact_percent", "Persistent absence 10%+", "percent");
    private static readonly Metric Severe = new("enrolments_pa_50_exact_percent", "Severe absence 50%+", "percent");

    private static readonly (Metric Metric, Func<SessionRates, double> Rate)[] Sessions =
    [
        (new("sess_overall_percent", "Absence %", "percent"), r => r.Overall),
        (new("sess_authorised_percent", "Authorised absence %", "percent"), r => r.Authorised),
        (new("sess_unauthorised_percent", "Unauthorised absence %", "percent"), r => r.Unauthorised),
        (new("sess_auth_illness_rate", "Illness rate", "rate"), r => r.Illness),
        (new("sess_auth_appointments_rate", "Appointments rate", "rate"), r => r.Appointments),
        (new("sess_auth_excluded_rate", "Authorised excluded rate", "rate"), r => r.Excluded),
        (new("sess_auth_temp_reduced_timetable_rate", "Reduced timetable rate", "rate"), r => r.PartTime),
    ];

    public static void Write(SenProvisionFile file, SampleNation nation)
    {
        foreach (var (area, sen, phase) in Groups(nation))
        {
            var before = YearBefore(sen) * nation.Chance.About1(0.02);
            Write(file, new(Domain, nation.Plan.YearBefore, "Academic year", "SEN provision"), area, sen, phase, nation, before);
            Write(file, new(Domain, nation.Plan.AcademicYear, "Academic year", "SEN provision"), area, sen, phase, nation, 1);
            if (sen == SenProvision.NoSen && phase == SchoolPhase.Total)
                Write(file, new(Domain, nation.Plan.AcademicYear, "Academic year", "SEN primary need"), area, sen, phase, nation, 1.15);
        }
    }

    private static void Write(
        SenProvisionFile file, RowKind kind, SampleArea area, SenProvision sen, SchoolPhase phase, SampleNation nation, double factor)
    {
        var rates = SessionRates.OfAbsence(nation.Rates, area, sen, phase).Times(factor);
        foreach (var (metric, rate) in Sessions)
            file.Row(kind, area, sen, StateFunded(phase), metric, Cell.Rate(rate(rates)));
        file.Row(kind, area, sen, StateFunded(phase), Persistent, Cell.Rate(factor * nation.Rates.Of("absence", "persistent", area, sen, phase)));
        file.Row(kind, area, sen, StateFunded(phase), Severe, Cell.Rate(factor * nation.Rates.Of("absence", "severe", area, sen, phase)));
    }

    /// <summary>Absence fell from one year to the next, but not that of pupils with EHC plans.</summary>
    private static double YearBefore(SenProvision sen) => sen switch
    {
        SenProvision.EhcPlan => 0.99,
        SenProvision.SenSupport => 1.04,
        _ => 1.08,
    };
}
