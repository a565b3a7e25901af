using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 4: whether children wait too long for therapy.</summary>
public sealed class Therapy : MainFinding
{
    public override Theme Theme => Theme.Therapy;

    public override string Title => "Access to therapy services";

    public override string Weakness => "Access to therapy services was a weakness";

    protected override string RuleText =>
        "Speech and language therapy, occupational therapy and physiotherapy are each judged by who of those waiting had waited up to 18 weeks and over 52 weeks: in the " +
        "area's own records where they have two services, else for the integrated care board that covers the largest part of the area. A figure is weak where its whole 95% interval is beyond the bound of failure, or misses the " +
        "standard with its whole interval while the place is among the worst quarter; strong where it meets the standard. Where an area records what is specified for each child, " +
        "contacts delivered of those specified are a third figure of each service, beside whichever waits are judged. Records that seem to have stopped are not judged. " + Corroboration.Rule + " The standards are those of hospital " +
        "treatment and do not bind these services. A weakness: more than half of the figures judged are weak. A strength: more than half are strong and none is weak, " +
        "and the same holds of the waits of two services by themselves: contacts delivered alone make no strength.";

    protected override IReadOnlyList<Bound> Bounds =>
    [
        .. TherapyFigures.Bounds, Thresholds.Half, Thresholds.FewestServices, Thresholds.OldestWaitingList, Thresholds.OldestHealthRecord,
        Thresholds.RecordsStopped, Thresholds.MediansApart, Thresholds.MostInNoBand, Thresholds.FewestPlaces,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } = [FromReferral, Absent, Contacts];

    private static Gap FromReferral { get; } =
        new() { What = "How long children of the area itself wait, from referral to first contact", Needed = "referrals and first contacts by the child's home" };

    private static Gap Absent { get; } = new()
    {
        What = "Children waiting at providers that sent nothing, who are not counted, and how right the figures are: they are unvalidated management information",
        Needed = "validated figures of every provider",
    };

    private static Gap Contacts { get; } =
        new() { What = "How much therapy children have beside what their plans specify", Needed = "contacts delivered and contacts specified" };

    public override Finding Of(Case asked)
    {
        List<Exhibit> exhibits = [.. asked.Exhibits(Theme).Where(IsOfTherapy)];
        var (own, board) = (new TherapyFigures(exhibits, PlaceKind.Area), new TherapyFigures(exhibits, PlaceKind.Icb));
        var basis = own.WaitsSuffice || (own.AreHeld && !board.WaitsSuffice) ? own : board;
        var sentence = basis.Suffice
            ? TherapyWords.Sentence(basis) + (basis.IsOwn ? TherapyWords.Medians(exhibits) : own.AreHeld ? TherapyWords.TooFewOwn(own) : "")
            : $"No verdict: {(basis.IsOwn ? "from the area's own records, waits or contacts" : "waits")} can be judged for {basis.Services} of {ServiceLines.Therapies.Count} therapy services, and at least {Thresholds.FewestServices.Value:0} are needed.";
        return Answer(asked, basis.Verdict, sentence + own.NotJudged, basis.Evidence.Concat(exhibits.Where(e => !basis.Shows(e)).Select(Shown)), basis.Gaps(asked));
    }

    public override string NationalRemark(IReadOnlyCollection<Finding> findings)
    {
        List<Finding> byFigures = [.. findings.Where(f => f.Verdict != Verdict.InsufficientEvidence && !Inspectors.CarryAlone(f))];
        var judged = byFigures.SelectMany(f => f.Evidence)
            .Where(e => e.Role == EvidenceRole.Key && e.Reading is Reading.Weak or Reading.Middling or Reading.Strong).Select(e => e.Observation).ToList();
        return judged.Count == 0 ? "" : TherapyWords.LimitedContact(byFigures) + TherapyWords.RestsOn(judged);
    }

    protected override IEnumerable<Gap> Missing(Case asked)
    {
        var waits = asked.Holds(Medians.Therapy.Completed, Medians.Therapy.All, WaitStandard.Within18Weeks.MeasureId);
        if (!waits)
            yield return FromReferral;
        yield return Absent;
        if (!asked.Holds(TherapyFigures.Contacts.MeasureId))
            yield return Contacts;
    }

    /// <summary>Of the boards' return, whatever service it has; of records, the therapies, because some of their measures are of every service.</summary>
    private static bool IsOfTherapy(Exhibit e) => e.Observation.Place.Kind != PlaceKind.Area
        || e.Observation.Service is "" or ServiceLines.AllTherapies || ServiceLines.Therapies.Contains(e.Observation.Service);
}
