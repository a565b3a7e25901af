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
        var latest = (waits.Count > 0 ? waits : contacts).MaxBy(e => e.Sheet.Period.End)!;
        return $"{Lead(figures, waits.Count > 0, contacts.Count > 0, When(latest, contacts))}{Waits(waits, latest, figures.IsOwn)}{Contacts(contacts)} {figures.Balance.Words} " +
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
            : $" Children waited too long in {weak.Count(f => TherapyFigures.IsWeak(f, contacts: false))} of the {weak.Count} and had limited contact with therapists in {limited}.";
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

    /// <summary>Of when the figures are: the board's return and the area's records have times of their own.</summary>
    private static string When(Exhibit latest, IReadOnlyCollection<Exhibit> contacts) =>
        contacts.MaxBy(e => e.Sheet.Period.End) is { } contact && contact.Sheet.Period.End != latest.Sheet.Period.End
            ? $"{Wording.Of(latest.Sheet.Period)} and {Wording.Of(contact.Sheet.Period)}"
            : Wording.Of(latest.Sheet.Period);

    private static string Lead(TherapyFigures figures, bool waits, bool contacts, string when)
    {
        var subject = !contacts ? "Waits for therapy" : waits ? "Waits for therapy and contact with therapists" : "Contact with therapists";
        var (fell, missed) = contacts ? ("fell far short", "fell far short") : ("were too long", "were much too long");
        return (figures.Verdict, figures.Balance) switch
        {
            _ when figures.RestsOnContactsAlone => $"{subject} met the standards by most key figures in {when}, but {WaitsFallShort(figures)}: contacts delivered alone make no strength.",
            (Verdict.Weakness, _) => $"Children {Weak(figures)} in {when}.",
            (Verdict.Strength, _) => $"{subject} met the standards by most key figures in {when}.",
            (_, { Weak: > 0, Strong: > 0 }) => $"{subject} {fell} by some key figures and met the standards by others in {when}.",
            (_, { Weak: > 0 }) => $"{subject} {fell} by some key figures in {when}, but not by most.",
            (_, { Strong: > 0 }) => $"{subject} met the standards by some key figures in {when}, and {missed} by none.",
            _ => $"{subject} missed the standards in {when}, but {(contacts ? "fell far short" : "were not much too long")} by {(contacts ? "no" : "any")} key figure.",
        };
    }

    private static string WaitsFallShort(TherapyFigures figures) => figures.WaitsSuffice ? "not by most of those of waits"
        : $"waits can be judged for {figures.ServicesByWaits} of {ServiceLines.Therapies.Count} services and at least {Thresholds.FewestServices.Value:0} are needed";

    private static string Weak(TherapyFigures figures) => (figures.IsWeak(contacts: false), figures.IsWeak(contacts: true)) switch
    {
        (true, true) => "waited too long for therapy and had limited contact with therapists",
        (_, true) => "had limited contact with therapists",
        _ => "waited too long for therapy",
    };

    private static string Waits(IReadOnlyCollection<Exhibit> waits, Exhibit latest, bool isOwn)
    {
        if (waits.Count == 0)
            return "";
        var services = waits.GroupBy(e => e.Observation.Service, (_, figures) => Service([.. figures], latest.Sheet.Period));
        var whose = isOwn ? "the area's own records" : Board(latest.Observation.Place);
        return $" Of the children waiting then, {Ago(latest.MonthsOld)} before the day asked for, in {whose}: {string.Join("; ", services)}.";
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
