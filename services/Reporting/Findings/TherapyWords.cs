using Send.Measures.V1;
using Send.Reporting.V1;
using Period = Send.Measures.Period;

namespace Send.Reporting.Findings;

/// <summary>Waits for therapy in words: whose figures they are, of when, of how many children, and by which standards.</summary>
public static class TherapyWords
{
    private const string Standards = "The standards are those of hospital treatment and do not bind these services.";

    public static string Sentence(TherapyFigures figures)
    {
        List<Exhibit> waits = [.. figures.Judged.Where(e => TherapyFigures.Standard(e) is not null)];
        List<Exhibit> contacts = [.. figures.Judged.Where(e => e.Measure.Id == TherapyFigures.Contacts.MeasureId)];
        return $"{TherapyLead.Of(figures, Latest(waits), Latest(contacts))}{Waits(waits, contacts.Count > 0, figures.IsOwn)}{Contacts(contacts)} {figures.Balance.Words} " +
            $"{Whose(figures.IsOwn, contacts.Count > 0)} {Standards}";
    }

    /// <summary>The medians of completed waits and of all referred, where they lie far apart.</summary>
    public static string Medians(IReadOnlyCollection<Exhibit> exhibits) => Findings.Medians.Therapy.Words(exhibits, ServiceLines.AllTherapies);

    /// <summary>That the board's waits count and not those of the area's own records.</summary>
    public static string TooFewOwn(TherapyFigures own) =>
        $" In the area's own records, waits can be judged for {own.ServicesByWaits} of {ServiceLines.Therapies.Count} services, which is too few: those of the board count.";

    /// <summary>In how many areas waits were weak, and in how many contact was limited, of those where access is a weakness; empty where contact was limited in none.</summary>
    public static string LimitedContact(IEnumerable<Finding> findings)
    {
        var weak = findings.Where(f => f.Verdict == Verdict.Weakness).ToList();
        var limited = weak.Count(f => TherapyFigures.IsWeak(f, contacts: true));
        return limited == 0 ? ""
            : $" Of {(weak.Count == 1 ? "this" : "these")} {weak.Count}, children waited too long in {weak.Count(f => TherapyFigures.IsWeak(f, contacts: false))} and had limited contact with therapists in {limited}.";
    }

    /// <summary>Of how many areas and boards, and of when, the figures are on which verdicts rest.</summary>
    public static string RestsOn(IReadOnlyList<Observation> judged)
    {
        var boards = judged.Where(o => o.Place.Kind == PlaceKind.Icb).ToList();
        var areas = judged.Where(o => o.Place.Kind == PlaceKind.Area).Select(o => o.Place.Code).Distinct().Count();
        List<string> whose = [];
        if (areas > 0)
            whose.Add($"the records of {areas} {(areas == 1 ? "area" : "areas")}");
        if (boards.Count > 0)
            whose.Add(Boards(boards));
        return $" The verdicts rest on {Wording.List(whose)}, held against the standards of hospital treatment, which do not bind these services.";
    }

    private static string Boards(IReadOnlyList<Observation> judged)
    {
        var boards = judged.Select(o => o.Place.Code).Distinct().Count();
        var periods = judged.Select(o => o.Period).DistinctBy(p => p.Text).OrderBy(p => p.EndsOn, StringComparer.Ordinal).Select(p => Wording.Of(Period.Parse(p.Text)!));
        return $"the figures of {boards} integrated care {(boards == 1 ? "board" : "boards")} in {Wording.List([.. periods])}";
    }

    private static string Whose(bool isOwn, bool contacts) => (isOwn, contacts) switch
    {
        (true, _) => "The figures are from the area's own records.",
        (_, true) => "The figures of waits are by provider and not by the child's home; those of contacts are from the area's own records.",
        _ => "The figures are by provider and not by the child's home.",
    };

    private static Exhibit? Latest(IEnumerable<Exhibit> figures) => figures.MaxBy(e => e.Sheet.Period.End);

    private static string Waits(IReadOnlyCollection<Exhibit> waits, bool besideContacts, bool isOwn)
    {
        if (Latest(waits) is not { } latest)
            return "";
        var services = waits.GroupBy(e => e.Observation.Service, (_, figures) => Service([.. figures], latest.Sheet.Period));
        var whose = isOwn ? "the area's own records" : Board(latest.Observation.Place);
        return $" Of the children waiting {(besideContacts ? $"in {latest.When}" : "then")}, {Ago(latest.MonthsOld)} before the day asked for, in {whose}: {string.Join("; ", services)}.";
    }

    private static string Ago(int months) => months == 0 ? "less than a month" : Wording.Months(months);

    private static string Contacts(IReadOnlyCollection<Exhibit> contacts) => contacts.Count == 0 ? ""
        : $" Of the contacts specified in {contacts.First().When}, these shares were delivered: " +
            $"{string.Join("; ", contacts.Select(e => $"{ServiceLines.Short(e.Observation.Service)} {Wording.Amount(e.Value!.Value, e.Measure)}"))}.";

    private static string Board(Place place) =>
        Wording.IsWhole(place) ? place.Name : $"{place.Name}, which covers {Wording.Share(place)} of the area";

    private static string Service(IReadOnlyList<Exhibit> figures, Period latest)
    {
        var first = figures[0];
        var said = figures.Select(e => (Figure: e, Standard: TherapyFigures.Standard(e)!)).OrderBy(f => f.Standard == WaitStandard.Over52Weeks)
            .Select(f => $"{Wording.Amount(f.Figure.Value!.Value, f.Figure.Measure)} {f.Standard.Words}");
        var when = first.Sheet.Period == latest ? "" : $" in {Wording.Of(first.Sheet.Period)}";
        var waiting = first.Waiting is { } children ? $" ({Wording.Number(children, Unit.Count)} waiting{when})" : when;
        return $"{ServiceLines.Short(first.Observation.Service)}{waiting} {Wording.List([.. said])}";
    }
}
