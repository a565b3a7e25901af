using Send.Measures.V1;
using Send.Reporting.V1;
using Period = Send.Measures.Period;

namespace Send.Reporting.Findings;

/// <summary>Waits for therapy in words: whose figures they are, of when, of how many children, and by which standards.</summary>
public static class TherapyWords
{
    private const string Standards =
        "The figures are by provider and not by the child's home. The standards are those of hospital treatment and do not bind these services.";

    public static string Sentence(Verdict verdict, Balance balance, IReadOnlyList<(Exhibit Exhibit, WaitStandard Standard)> judged)
    {
        var latest = judged.MaxBy(j => j.Exhibit.Sheet.Period.End).Exhibit;
        var services = judged.GroupBy(j => j.Exhibit.Observation.Service, (_, figures) => Service([.. figures], latest.Sheet.Period));
        return $"{Lead(verdict, balance, Wording.Of(latest.Sheet.Period))} Of the children waiting then, {Wording.Months(latest.MonthsOld)} before the day asked for, in " +
            $"{Board(latest.Observation.Place)}: {string.Join("; ", services)}. {balance.Words} {Standards}";
    }

    /// <summary>Of how many boards, and of when, the figures are on which verdicts rest.</summary>
    public static string RestsOn(IReadOnlyList<Observation> judged)
    {
        var boards = judged.Select(o => o.Place.Code).Distinct().Count();
        var periods = judged.Select(o => o.Period).DistinctBy(p => p.Text).OrderBy(p => p.EndsOn, StringComparer.Ordinal).Select(p => Wording.Of(Period.Parse(p.Text)!));
        return $" The verdicts rest on the figures of {boards} integrated care {(boards == 1 ? "board" : "boards")} in {Wording.List([.. periods])}, " +
            "held against the standards of hospital treatment, which do not bind these services.";
    }

    private static string Lead(Verdict verdict, Balance balance, string month) => (verdict, balance) switch
    {
        (Verdict.Weakness, _) => $"Children waited too long for therapy in {month}.",
        (Verdict.Strength, _) => $"Waits for therapy met the standards by most key figures in {month}.",
        (_, { Weak: > 0, Strong: > 0 }) => $"Waits for therapy were too long by some key figures and met the standards by others in {month}.",
        (_, { Weak: > 0 }) => $"Waits for therapy were too long by some key figures in {month}, but not by most.",
        (_, { Strong: > 0 }) => $"Waits for therapy met the standards by some key figures in {month}, and were much too long by none.",
        _ => $"Waits for therapy missed the standards in {month}, but were not much too long by any key figure.",
    };

    private static string Board(Place place) =>
        Wording.IsWhole(place) ? place.Name : $"{place.Name}, which covers {Wording.Share(place)} of the area";

    private static string Service(IReadOnlyList<(Exhibit Exhibit, WaitStandard Standard)> figures, Period latest)
    {
        var first = figures[0].Exhibit;
        var said = figures.OrderBy(f => f.Standard == WaitStandard.Over52Weeks)
            .Select(f => $"{Wording.Amount(f.Exhibit.Value!.Value, f.Exhibit.Measure)} {f.Standard.Words}");
        var when = first.Sheet.Period == latest ? "" : $" in {Wording.Of(first.Sheet.Period)}";
        var waiting = first.Waiting is { } children ? $" ({Wording.Number(children, Unit.Count)} waiting{when})" : when;
        return $"{Name(first)}{waiting} {Wording.List([.. said])}";
    }

    private static string Name(Exhibit e) => Wording.Lower(e.Observation.Service[(e.Observation.Service.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
}
