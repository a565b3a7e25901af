using Send.Measures.Statistics;
using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Indicators of an area, each read by itself. Whatever they say, they prove nothing.</summary>
public sealed class Signals(IEnumerable<Exhibit> exhibits)
{
    public const string NoVerdictOnCounts = "High or low counts do not necessarily reflect good or bad practice (DfE).";

    public const string OfRecords =
        "A rate that follows from an area's own records, beside which too few areas have one, is held against pupils without SEN of the area alone, and is a signal where it " +
        "is well above theirs and the interval of the difference (Newcombe, 95%) does not hold 0.";

    private const string Prefix = "signal-";
    private const string LeaversPrefix = "signal-leavers-";

    private readonly List<(Exhibit Exhibit, Judgement Judgement)> read = [.. exhibits.SelectMany(LikeWithLike).Select(e => (e, Judge(e)))];

    public IEnumerable<Evidence> Evidence => read.Select(s => EvidenceOf(s.Exhibit, s.Judgement));

    public string NeverProof => read.Exists(s => s.Judgement.Reading != Reading.NotJudged) ? "These are indicators, never proof" : "Indicators are never proof";

    /// <summary>How many stand out, and which.</summary>
    public string Words
    {
        get
        {
            var judged = read.Count(s => s.Judgement.Reading != Reading.NotJudged);
            var raised = read.Where(s => s.Judgement.Reading == Reading.Signal).Select(s => Said(s.Exhibit)).ToList();
            return (judged, raised.Count) switch
            {
                (0, _) => "no indicator of the area can be read",
                (_, 0) => $"none of {judged} indicators stands out",
                _ => $"{raised.Count} of {judged} indicators {(raised.Count == 1 ? "stands" : "stand")} out: {string.Join("; ", raised)}",
            };
        }
    }

    /// <summary>Whether the area's records give figures of patterns, or of leavers.</summary>
    public static bool AreHeld(Case asked, bool leavers) => asked.Base.Of(Theme.UnofficialExclusion)
        .Where(m => m.Measure.Id.StartsWith(Prefix, StringComparison.Ordinal) && m.Measure.Id.StartsWith(LeaversPrefix, StringComparison.Ordinal) == leavers)
        .SelectMany(m => asked.Base.SeriesOf(m.Measure.Id))
        .Any(s => s.LatestOf(asked.Area.Code)?.ValueOf(asked.Area.Code) is not null);

    /// <summary>Beside a count from records that has none of the year before, the published counts of both years.</summary>
    private static IEnumerable<Exhibit> LikeWithLike(Exhibit e) =>
        e is { Measure.Unit: Unit.Count, YearBefore: null, Published: { YearBefore: not null } published } ? [e, published] : [e];

    private static Judgement Judge(Exhibit e) =>
        (Fitness.WhyNotOfSchools(e) ?? NothingBeside(e)) is { } why ? Judgement.NotJudged(why)
        : IsSignal(e) ? new(Reading.Signal)
        : Judgement.Context;

    private static string? NothingBeside(Exhibit e) => e switch
    {
        { Measure.Unit: Unit.Count, YearBefore: null } => "there is no figure of the year before, counted alike, to hold it against",
        { Measure.Unit: Unit.Count, Break: not null } => "a rise or fall since the year before may be that of the collection",
        { Measure.Unit: Unit.Count } => null,
        { Peers: null } => "pupils without SEN have no figure to compare it with",
        { Nation: not null } => null,
        _ when !IsOfRecords(e) => "too few areas have a figure to compare it with",
        _ when e.Apart is null => "too few areas have a figure to compare it with, and it is no share of separate pupils, so that a difference cannot be told from chance",
        _ => null,
    };

    private static bool IsSignal(Exhibit e) => e switch
    {
        { Value: > 0 and var value, Peers: { } peers, Nation: { } nation } => IsHigh(value, nation) && IsWellAbove(value, peers) && e.Apart != false,
        { Value: > 0 and var value, Peers: { } peers, Measure.Unit: not Unit.Count } => IsWellAbove(value, peers) && e.Apart == true,
        { Value: { } value, YearBefore: { } before, Measure.Unit: Unit.Count } =>
            value >= Thresholds.SignalFewest.Value && value >= before * (1 + (Thresholds.SignalRise.Value / 100)),
        _ => false,
    };

    private static bool IsHigh(double value, Quartiles nation) => value >= nation.Median * Thresholds.SignalAboveMedian.Value;

    private static bool IsWellAbove(double value, double peers) => value >= peers * Thresholds.SignalRatio.Value;

    private static bool IsOfRecords(Exhibit e) => e.Observation.Source.Grain == Grain.Records;

    private static Evidence EvidenceOf(Exhibit e, Judgement judgement) => e switch
    {
        { Value: null } => e.ToEvidence(judgement, Plain.Sentence(e)),
        { Measure.Unit: not Unit.Count } => e.ToEvidence(judgement, Plain.Sentence(e) + Chance(e, judgement)),
        { YearBefore: { } before } => e.ToEvidence(judgement, $"{Plain.WithYearBefore(e)} {NoVerdictOnCounts}", Comparators.YearBefore(before, e)),
        _ => e.ToEvidence(judgement, $"{Plain.Sentence(e)} {NoVerdictOnCounts}"),
    };

    private static string Chance(Exhibit e, Judgement judgement) =>
        judgement.Reading == Reading.Context && e is { Apart: false, Value: > 0 and var value, Peers: { } peers } && IsWellAbove(value, peers)
            && (e.Nation is not { } nation || IsHigh(value, nation))
            ? " The difference may be chance."
            : "";

    private static string Said(Exhibit e) => $"{Wording.Lower(Plain.Subject(e))} {Wording.Amount(e.Value!.Value, e.Measure)} in {Wording.Of(e.Sheet.Period)}";
}
