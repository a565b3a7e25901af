using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Reporting.Figures;
using Send.Reporting.V1;
using Period = Send.Measures.Period;
using PlaceKind = Send.Measures.V1.PlaceKind;

namespace Send.Reporting.Findings;

/// <summary>
/// Areas by the outcome of their latest inspection, as the report of 2017 counted statements of action. The frameworks of 2016 and 2023 have
/// outcomes of their own, which are never counted together.
/// </summary>
public static class InspectionCount
{
    public const string Outcome = "inspection-outcome";

    private const string Statement = "written-statement-required";

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
        counts.Sentence = latest.Count == 0
            ? $"No inspection is held of any of {areas.Count} areas."
            : $"Of {areas.Count} areas, an inspection is held of {latest.Count}.{Of2016(latest, counts)}{Of2023(latest, counts)}";
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

    private static string Of2016(IEnumerable<Observation> latest, InspectionCounts c) => Of("2016", [.. latest.Where(o => o.MeasureId == Statement)], of =>
        $"{c.StatementRequired} {(c.StatementRequired == 1 ? "was" : "were")} required to write a statement of action, and {of.Count(o => o.Figure?.Value == 0)} " +
        $"{(of.Count(o => o.Figure?.Value == 0) == 1 ? "was" : "were")} not");

    private static string Of2023(IEnumerable<Observation> latest, InspectionCounts c) => Of("2023", [.. latest.Where(o => o.MeasureId == Outcome)], _ =>
        $"arrangements typically lead to positive experiences and outcomes in {c.TypicallyPositive}, lead to inconsistent experiences and outcomes in {c.Inconsistent}, and there are " +
        $"widespread and/or systemic failings in {c.WidespreadFailings}");

    /// <summary>What came out under a framework, with a blank before it; empty where no latest inspection is of it.</summary>
    private static string Of(string framework, IReadOnlyList<Observation> latest, Func<IReadOnlyList<Observation>, string> outcomes)
    {
        if (latest.Count == 0)
            return "";
        var unknown = latest.Count(o => o.Figure is null);
        return $" Of {latest.Count} the latest is of the framework of {framework}, begun {Span(latest)}: {outcomes(latest)}{(unknown == 0 ? "." : $"; of {unknown} the outcome is not known.")}";
    }

    private static string Span(IReadOnlyList<Observation> inspections)
    {
        var periods = inspections.Select(o => Period.Parse(o.Period.Text)!).OrderBy(p => p.End).ToList();
        var (first, last) = (Wording.Of(periods[0]), Wording.Of(periods[^1]));
        return first == last ? $"in {first}" : $"from {first} to {last}";
    }
}
