using Send.Measures.V1;

namespace Send.Observations.Profiles;

/// <summary>Which columns of a file the fields of a row were read from: whoever reads of a refused figure has the file before them.</summary>
public static class FieldColumns
{
    /// <summary>A problem of a row that the profile read, with the column in place of the field.</summary>
    public static RowProblem InColumns(this Profile profile, ImportRow row, RowProblem problem) =>
        profile.ColumnOf(row, problem.Field) is { Length: > 0 } column ? new(problem) { Field = column } : problem;

    private static string ColumnOf(this Profile profile, ImportRow row, string field) => field switch
    {
        "place_code" => Either(profile.Place.Columns),
        "period" => profile.Period.Column,
        "sen_provision" => Either([profile.Sen?.Column]),
        "school_phase" => Either([profile.Phase?.Column]),
        "service" => Either([profile.Service]),
        "figure.value" => Either([.. profile.RulesOf(row).SelectMany(ValueColumns)]),
        "figure.numerator" => Either([.. profile.RulesOf(row).Select(r => r.Numerator ?? r.Bands?.Value)]),
        "figure.denominator" => Either([.. profile.RulesOf(row).Select(r => r.Denominator ?? r.Bands?.Value)]),
        _ => "",
    };

    private static IEnumerable<MeasureRule> RulesOf(this Profile profile, ImportRow row) => profile.Measures.Where(m => m.Measure == row.MeasureId);

    private static IEnumerable<string?> ValueColumns(MeasureRule rule) =>
        rule.Value is { } value ? [value] : rule.Bands is { } bands ? [bands.Value] : [rule.Numerator, rule.Denominator];

    private static string Either(IEnumerable<string?> columns) => string.Join(" or ", columns.OfType<string>().Distinct());
}
