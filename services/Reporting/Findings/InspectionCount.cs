using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Reporting.Figures;
using Send.Reporting.V1;
using PlaceKind = Send.Measures.V1.PlaceKind;

namespace Send.Reporting.Findings;

/// <summary>Areas by the outcome of their latest inspection, as the report of 2017 counted statements of action.</summary>
public static class InspectionCount
{
    private const string Statement = "written-statement-required";
    private const string Outcome = "inspection-outcome";

    public static InspectionCounts Of(EvidenceBase held, IReadOnlyCollection<Area> areas)
    {
        var latest = areas.Select(a => Latest(held, a.Code)).OfType<Observation>().ToList();
        var counts = new InspectionCounts
        {
            Inspected = latest.Count,
            StatementRequired = Count(Statement, 1),
            TypicallyPositive = Count(Outcome, 1),
            Inconsistent = Count(Outcome, 2),
            WidespreadFailings = Count(Outcome, 3),
            OutcomeUnknown = latest.Count(o => o.Figure is null),
        };
        counts.Sentence = Sentence(counts, areas.Count);
        return counts;

        int Count(string measureId, double value) => latest.Count(o => o.MeasureId == measureId && o.Figure?.Value == value);
    }

    private static Observation? Latest(EvidenceBase held, string areaCode) =>
        (from id in (string[])[Statement, Outcome]
         from series in held.SeriesOf(id)
         where series.Key is { Place: PlaceKind.Area, Sen: SenProvision.Unspecified }
         let sheet = series.LatestOf(areaCode)
         where sheet is not null
         orderby sheet.Period.End descending
         select sheet.Of(areaCode)[0].Observation).FirstOrDefault();

    private static string Sentence(InspectionCounts c, int areas)
    {
        if (c.Inspected == 0)
            return $"No inspection is held of any of {areas} areas.";
        var first = $"Of {areas} areas, an inspection is held of {c.Inspected}. At the latest, {c.StatementRequired} {(c.StatementRequired == 1 ? "was" : "were")} required to write a statement of action";
        var second = c.TypicallyPositive + c.Inconsistent + c.WidespreadFailings == 0 ? ""
            : $"; experiences and outcomes were typically positive in {c.TypicallyPositive}, inconsistent in {c.Inconsistent}, and there were widespread or systemic failings in {c.WidespreadFailings}";
        return first + second + (c.OutcomeUnknown == 0 ? "." : $"; of {c.OutcomeUnknown} the outcome is not known.");
    }
}
