using Send.Measures.V1;
using Send.Reporting.Figures;
using Send.Reporting.V1;
using Period = Send.Measures.Period;
using PeriodKind = Send.Measures.PeriodKind;

namespace Send.Reporting.Findings;

/// <summary>
/// What an area's records say of reports of unofficial exclusion: in the latest academic year that has ended and in the time since, so
/// that a new term without any does not put a confirmed one out of sight. The time since is the running year so far, which has its terms
/// in it; where nothing is held of that, its terms that have ended.
/// </summary>
public sealed class Reports
{
    private const string ReportedId = "reported-unofficial-exclusions";
    private const string ConfirmedId = "confirmed-unofficial-exclusions";
    private const string UpheldId = "unofficial-exclusion-reports-upheld";

    /// <summary>The measures that are asked for of a running year too: each report counts as soon as it is there.</summary>
    public static IReadOnlyList<string> MeasureIds { get; } = [ReportedId, ConfirmedId, UpheldId];

    private readonly List<Exhibit> confirmed;
    private readonly List<Exhibit> reported;
    private readonly List<Exhibit> upheld;

    private Reports(Case asked)
    {
        confirmed = Recent(asked, ConfirmedId, EvidenceRole.Key);
        reported = Recent(asked, ReportedId, EvidenceRole.Supporting);
        upheld = Recent(asked, UpheldId, EvidenceRole.Supporting);
    }

    public int Reported => (int)reported.Sum(e => e.Value ?? 0);

    public int Confirmed => (int)confirmed.Sum(e => e.Value ?? 0);

    public IEnumerable<Evidence> Evidence =>
    [
        .. confirmed.Select(e => e.ToEvidence(e.Value > 0 ? new(Reading.Weak) : Judgement.Context, Plain.Sentence(e))),
        .. reported.Concat(upheld).Select(e => e.ToEvidence(Judgement.Context, Plain.Sentence(e))),
    ];

    /// <summary>How many reports there are, and what became of them.</summary>
    public string Words =>
        $"{(Confirmed == 0 ? "none" : $"{Confirmed:0}")} of {Reported:0} {(Reported == 1 ? "report" : "reports")} of {Wording.List([.. reported.Select(e => e.When)])} " +
        $"{(Confirmed > 1 ? "are" : "is")} confirmed; not upheld {Reviewed - Confirmed:0}, open {Reported - Reviewed:0}";

    private int Reviewed => (int)upheld.Sum(e => e.Observation.Figure is { HasDenominator: true } figure ? figure.Denominator : 0);

    /// <summary>Null where there are none.</summary>
    public static Reports? Of(Case asked) => new Reports(asked) is { Reported: > 0 } reports ? reports : null;

    /// <summary>Whether a figure is among those that are laid out here.</summary>
    public bool Shows(Exhibit e) => confirmed.Concat(reported).Concat(upheld).Any(shown => shown.Held == e.Held);

    private static List<Exhibit> Recent(Case asked, string measureId, EvidenceRole role)
    {
        if (asked.Base.SeriesOf(measureId).FirstOrDefault(s => s.Key.Sen == SenProvision.Unspecified) is not { } series)
            return [];
        var sheets = series.Sheets.Where(s => s.Of(asked.Area.Code).Count > 0 && s.Period.MonthsBefore(asked.AsOf) <= Thresholds.OldestSchoolFigure.Value).ToList();
        var running = sheets.Find(s => s.Period.Kind == PeriodKind.AcademicYear && s.Period.End > asked.AsOf);
        var year = sheets.Find(s => s.Period.Kind == PeriodKind.AcademicYear && s != running);
        return [.. sheets.Where(s => s == running || s == year || IsSince(s.Period)).Select(Shown)];

        bool IsSince(Period term) => term.Kind == PeriodKind.Term && !(term.Start <= year?.Period.End) && !(term.Start >= running?.Period.Start);

        Exhibit Shown(Sheet sheet) => new(asked, series, sheet, sheet.Of(asked.Area.Code)[0], role);
    }
}
