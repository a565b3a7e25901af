using Send.Measures;

namespace Send.Cli.Sample;

/// <summary>Absence, exclusions and attendance by SEN provision in one long table, as <c>la_by_sen_provision</c>.</summary>
internal sealed class SenProvisionFile
{
    public const string Name = "la_by_sen_provision.csv";

    private readonly CsvText text = new(
        "source_domain", "time_period", "time_identifier", "academic_year", "education_phase", "phase_type_grouping", "send_category",
        "send_detail_display", "sen_type_label", "region_code", "region_name", "region_label", "new_la_code", "la_name", "metric", "metric_label",
        "metric_type", "direction", "value");

    public static string Of(SampleNation nation)
    {
        var file = new SenProvisionFile();
        AttendanceRows.Write(file, nation);
        AbsenceRows.Write(file, nation);
        ExclusionRows.Write(file, nation);
        return file.text.ToString();
    }

    /// <summary>The groups for which there are figures; of special schools, only of pupils with EHC plans, for the others are too few.</summary>
    public static IEnumerable<(SampleArea Area, SenProvision Sen, SchoolPhase Phase)> Groups(SampleNation nation) =>
        from area in nation.Areas
        from phase in (SchoolPhase[])[SchoolPhase.Total, .. Pupils.Phases]
        from sen in Pupils.Provisions
        where area.Pupils.Of(sen, phase) > 0
        select (area, sen, phase);

    public void Row(RowKind kind, SampleArea area, SenProvision sen, string phase, Metric metric, string value) => text.Row(
        kind.Domain, kind.Year, kind.Term, kind.AcademicYear, phase, "", Label(sen), kind.Detail, "",
        area.Region.Code, area.Region.Name, $"{area.Region.Name} ({area.Region.Code})", area.Area.Ons, area.Area.Name,
        metric.Name, metric.Label, metric.Type, metric.Direction, value);

    /// <summary>How most of the table names phases; attendance and exclusions differ.</summary>
    public static string StateFunded(SchoolPhase phase) => phase switch
    {
        SchoolPhase.Primary => "State-funded primary",
        SchoolPhase.Secondary => "State-funded secondary",
        _ => phase.ToString(),
    };

    private static string Label(SenProvision sen) => sen switch
    {
        SenProvision.EhcPlan => "EHC plan",
        SenProvision.SenSupport => "SEN support",
        _ => "No SEN",
    };

    /// <summary>What the rows of one data set and period have in common.</summary>
    internal sealed record RowKind(string Domain, string Year, string Term, string Detail, string AcademicYear = "");

    /// <summary>A statistic of the table.</summary>
    internal sealed record Metric(string Name, string Label, string Type, string Direction = "lower");
}
