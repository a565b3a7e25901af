using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>
/// The key figures of access to therapy: who of those waiting has waited how long, from one hand, the area's own records or its board's
/// return, and what of the contacts specified was delivered, which records alone can say.
/// </summary>
public sealed class TherapyFigures
{
    private static readonly WaitStandard[] Standards = [WaitStandard.Within18Weeks, WaitStandard.Over52Weeks];

    private readonly List<(Exhibit Exhibit, Judgement Judgement)> keys;

    /// <param name="exhibits">The figures laid before the finding.</param>
    /// <param name="waitsOf">The kind of place whose waits are meant.</param>
    public TherapyFigures(IEnumerable<Exhibit> exhibits, PlaceKind waitsOf)
    {
        IsOwn = waitsOf == PlaceKind.Area;
        keys = [.. exhibits.Where(e => IsKey(e) && e.Observation.Place.Kind == (IsContacts(e) ? PlaceKind.Area : waitsOf)).Select(e => (e, Judge(e)))];
        Balance = Balance.Of([.. keys.Select(k => k.Judgement.Reading)]);
    }

    /// <summary>What a service delivers of the contacts specified; less than is specified is limited contact.</summary>
    public static RateKey Contacts { get; } = new(
        "contacts-delivered-of-specified", Thresholds.ContactsDelivered, Thresholds.ContactsLimited, MoreIsBetter: true, value => $"{value} of the contacts specified were delivered");

    public static IEnumerable<Bound> Bounds => [.. Standards.SelectMany(s => (Bound[])[s.Met, s.Failed]), Contacts.Strong, Contacts.Weak];

    /// <summary>Whether the waits are those of the area's own records.</summary>
    public bool IsOwn { get; }

    public Balance Balance { get; }

    /// <summary>Whether anything is held of them: a figure, or why there is none.</summary>
    public bool AreHeld => keys.Count > 0;

    /// <summary>Which were not judged, and why, and which are not strong for what was published, with a blank before it; empty where there are none.</summary>
    public string NotJudged => string.Concat(keys.Where(k => !k.Judgement.IsJudged).GroupBy(k => k.Judgement.WhyNot).Select(g =>
        $" Not judged: {Wording.List([.. g.Select(k => $"{(IsContacts(k.Exhibit) ? "contacts of" : "waits for")} {ServiceLines.Short(k.Exhibit.Observation.Service)}").Distinct()])}, because {g.Key}.")) + Corroboration.Words(keys);

    public bool Suffice => Services >= Thresholds.FewestServices.Value;

    /// <summary>For how many services a figure was judged.</summary>
    public int Services => Count(Judged);

    /// <summary>For how many services a wait was judged.</summary>
    public int ServicesByWaits => Count(Judged.Where(e => !IsContacts(e)));

    public bool WaitsSuffice => ServicesByWaits >= Thresholds.FewestServices.Value;

    /// <summary>A strength only where the waits by themselves are one: a contact delivered says nothing of those who still wait for their first.</summary>
    public Verdict Verdict => !Suffice ? Verdict.InsufficientEvidence : RestsOnContactsAlone ? Verdict.Mixed : Balance.Verdict;

    /// <summary>Whether it would be a strength by contacts delivered, and is none by waits.</summary>
    public bool RestsOnContactsAlone => Balance.Verdict == Verdict.Strength
        && !(WaitsSuffice && Balance.Of([.. keys.Where(k => !IsContacts(k.Exhibit)).Select(k => k.Judgement.Reading)]).Verdict == Verdict.Strength);

    public IEnumerable<Exhibit> Judged => keys.Where(k => k.Judgement.IsJudged).Select(k => k.Exhibit);

    /// <summary>The figures with what they say.</summary>
    public IEnumerable<Evidence> Evidence => keys.Select(k => IsContacts(k.Exhibit)
        ? k.Exhibit.ToEvidence(k.Judgement, Plain.Sentence(k.Exhibit), Comparators.Standard(Contacts.Strong))
        : k.Exhibit.ToEvidence(k.Judgement, Plain.Sentence(k.Exhibit), Comparators.Standard(Standard(k.Exhibit)!.Met)));

    public static WaitStandard? Standard(Exhibit e) => Array.Find(Standards, s => s.MeasureId == e.Measure.Id);

    /// <summary>Whether one of its judged figures is weak: of waits, or of contacts.</summary>
    public static bool IsWeak(Finding finding, bool contacts) => finding.Evidence.Any(e => e is { Role: EvidenceRole.Key, Reading: Reading.Weak }
        && (e.Observation.MeasureId == Contacts.MeasureId) == contacts);

    /// <summary>Whether a figure is among those that are judged here.</summary>
    public bool Shows(Exhibit e) => keys.Exists(k => k.Exhibit.Held == e.Held);

    public bool IsWeak(bool contacts) => keys.Exists(k => k.Judgement.Reading == Reading.Weak && IsContacts(k.Exhibit) == contacts);

    /// <summary>A gap for each wait that is not judged.</summary>
    public IEnumerable<Gap> Gaps(Case asked) =>
        from service in ServiceLines.Therapies
        from standard in Standards
        let found = keys.Find(k => k.Exhibit.Observation.Service == service && k.Exhibit.Measure.Id == standard.MeasureId)
        where found.Exhibit is null || !found.Judgement.IsJudged
        select new Gap
        {
            What = $"A judgement on who has waited {standard.Words}, {service}: {found.Judgement?.WhyNot ?? asked.NothingHeld("health-access", Nothing)}",
            Needed = IsOwn ? "recent records of the referrals to this service" : "a recent figure of the board's waiting list for this service",
        };

    private string Nothing => IsOwn ? "nothing is held in the area's records" : "nothing is held for the board that covers the largest part of the area";

    private static bool IsKey(Exhibit e) => e is { Role: EvidenceRole.Key, Leads: true } && ServiceLines.Therapies.Contains(e.Observation.Service)
        && (Standard(e) is not null || IsContacts(e));

    private static bool IsContacts(Exhibit e) => e.Measure.Id == Contacts.MeasureId;

    private static int Count(IEnumerable<Exhibit> figures) => figures.Select(e => e.Observation.Service).Distinct().Count();

    private Judgement Judge(Exhibit e) => Standard(e) is { } standard
        ? IsOwn && e.Value is not null && RecordFlow.WhyStopped(e) is { } stopped ? Judgement.NotJudged(stopped)
        : Corroboration.Of(e, OfWait(e, standard), published => OfWait(published, standard))
        : Contacts.Judge(e, e.Value is 0 ? "no contact is recorded at all, as where contacts are not kept" : null);

    private Judgement OfWait(Exhibit e, WaitStandard standard) => Waits.Judge(e, standard, IsOwn ? Thresholds.OldestHealthRecord : Thresholds.OldestWaitingList);
}
