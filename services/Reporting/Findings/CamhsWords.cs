using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Access to mental health services in words.</summary>
public static class CamhsWords
{
    private const string Refusals = "not-accepted-";
    private const string Threshold = "not-accepted-threshold-not-met";

    public static string Sentence(KeyFigures figures, IReadOnlyCollection<Exhibit> exhibits) =>
        $"{Lead(figures.Verdict, figures.Balance)} {figures.Words} {figures.Balance.Words}{figures.NotJudged}{MainReason(exhibits)}{Medians.Camhs.Words(exhibits, ServiceLines.AllCamhs)} " +
        "The four weeks are a proposed standard and not statutory.";

    public static string WithoutRecords(Case asked, IReadOnlyCollection<Exhibit> exhibits)
    {
        const string unpublished = "No verdict: thresholds and waits are not published by place.";
        List<Exhibit> seen = [.. exhibits.Where(IsSeen)];
        return (seen.Find(e => e is { Leads: true, Value: not null }), seen) switch
        {
            ({ } known, _) => $"{unpublished} {Plain.WithYearBefore(known)}",
            (null, []) => $"No verdict: {asked.NothingHeld("health-access", "nothing is held on mental health services for the area")}.",
            _ when seen.Find(e => e.Leads) is { } unknown => $"{unpublished} {Plain.NoFigure(unknown)}",
            _ => "No verdict: nothing is held on mental health services for the location that covers the largest part of the area.",
        };
    }

    /// <summary>How many children were seen, with a blank before it; empty where it is not known.</summary>
    public static string Seen(IEnumerable<Exhibit> exhibits) =>
        exhibits.FirstOrDefault(e => IsSeen(e) && e is { Leads: true, Value: not null }) is { } seen ? $" {Plain.WithYearBefore(seen)}" : "";

    public static Evidence Evidence(Exhibit e) => e is { Value: not null, YearBefore: { } before }
        ? (e with { Role = EvidenceRole.Supporting }).ToEvidence(Judgement.Context, Plain.WithYearBefore(e), Comparators.YearBefore(before, e))
        : (e with { Role = EvidenceRole.Supporting }).ToEvidence(Judgement.Context, Plain.Sentence(e));

    /// <summary>That refusals alone are recorded, so that nothing can be judged, or none, so that acceptance cannot; null where both are.</summary>
    public static string? WhyOneSided(Exhibit e, string acceptedId) => (e.Beside(acceptedId), e.Measure.Id == acceptedId) switch
    {
        (0, _) => "no referral was accepted, as where refusals alone are recorded",
        ( >= 100, true) => "no referral was refused, as where refusals are not recorded",
        _ => null,
    };

    private static bool IsSeen(Exhibit e) => e.Measure.Id == "camhs-children-seen";

    private static string Lead(Verdict verdict, Balance balance) => (verdict, balance) switch
    {
        (Verdict.Weakness, _) => "Access to CAMHS was poor.",
        (Verdict.Strength, _) => "Access to CAMHS was good by most key figures.",
        (_, { Weak: > 0, Strong: > 0 }) => "Access to CAMHS was poor by some key figures and good by others.",
        (_, { Weak: > 0 }) => "Access to CAMHS was poor by some key figures, but not by most.",
        (_, { Strong: > 0 }) => "Access to CAMHS was good by some key figures and poor by none.",
        _ => "Access to CAMHS was neither good nor poor by any key figure.",
    };

    /// <summary>That the threshold is the main reason for refusals, where it is.</summary>
    private static string MainReason(IEnumerable<Exhibit> exhibits)
    {
        var reasons = exhibits.Where(e => e.Measure.Id.StartsWith(Refusals, StringComparison.Ordinal) && e.Observation.Service == ServiceLines.AllCamhs && e.Value > 0).ToList();
        return reasons.MaxBy(e => e.Value) is { Measure.Id: Threshold, Value: { } share } main && reasons.Count(e => e.Value == share) == 1
            ? $" Most often a referral was refused because the threshold was not met: {Wording.Amount(share, main.Measure)} of all that were decided in {main.When}."
            : "";
    }
}
