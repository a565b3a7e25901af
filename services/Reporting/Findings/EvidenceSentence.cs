using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>A figure in one plain sentence.</summary>
internal static class EvidenceSentence
{
    public static string Of(Figure figure, IReadOnlyList<Comparator> comparators)
    {
        var o = figure.Observation;
        var what = $"{figure.Measure.Title}{(o.Service.Length > 0 ? $", {o.Service}" : "")}{(o.SenProvision != SenProvision.Unspecified ? $", {Words.Whom(o.SenProvision)}" : "")}, {o.Period.Text}";
        var value = o.Figure is { } f ? Words.Figure(f.Value, figure.Measure.Unit) : Words.Reason(o.Symbol);
        var place = o.Place.Kind == PlaceKind.Area ? "" : $" (the figure of {o.Place.Name}, not of the area alone)";
        return $"{what}: {value}{place}{string.Concat(comparators.Select(c => $"; {c.Text}"))}.";
    }
}
