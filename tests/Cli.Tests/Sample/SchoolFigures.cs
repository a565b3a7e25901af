using System.Globalization;
using Send.Cli.Sample;

namespace Send.Cli.Tests.Sample;

/// <summary>The newest figures of the long table by SEN provision.</summary>
internal sealed class SchoolFigures
{
    private readonly Dictionary<(string Metric, string Sen, string Phase), Dictionary<string, double>> values;

    public SchoolFigures(SampleFolder sample) => values = sample.Rows(SenProvisionFile.Name)
        .Where(r => r["send_detail_display"] != "SEN primary need" && IsNewest(r))
        .GroupBy(r => (r["metric"], r["send_category"], r["education_phase"].Replace("State-funded ", "", StringComparison.Ordinal).ToLowerInvariant()))
        .ToDictionary(g => g.Key, g => g.ToDictionary(r => r["new_la_code"], r => double.Parse(r["value"], CultureInfo.InvariantCulture)));

    public IReadOnlyDictionary<string, double> Of(string metric, string sen, string phase = "total") => values[(metric, sen, phase)];

    /// <summary>The quartiles, by straight lines between the figures of areas.</summary>
    public (double Lower, double Median, double Upper) Quartiles(string metric, string sen)
    {
        var sorted = Of(metric, sen).Values.Order().ToList();
        return (At(0.25), At(0.5), At(0.75));

        double At(double share)
        {
            var (rank, below) = (share * (sorted.Count - 1), (int)(share * (sorted.Count - 1)));
            return sorted[below] + ((rank - below) * (sorted[below + 1] - sorted[below]));
        }
    }

    private static bool IsNewest(IReadOnlyDictionary<string, string> row) => (row["source_domain"], row["time_period"], row["time_identifier"]) is
        ("attendance_sen", "202526", "Summer term") or ("absence_characteristics", "202526", _) or ("exclusions_characteristics", "202526", "Summer term");
}
