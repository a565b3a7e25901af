using Send.Measures.V1;

namespace Send.Reporting.Findings;

/// <summary>
/// The median of completed waits beside that of all who were referred. The first leaves out whoever still waits, so that it can look short
/// while the list grows.
/// </summary>
/// <param name="Completed">The measure of completed waits.</param>
/// <param name="All">The measure of all referred, by Kaplan and Meier.</param>
/// <param name="Seen">Who was seen: "seen for the first time".</param>
public sealed record Medians(string Completed, string All, string Seen)
{
    public static Medians Therapy { get; } = new("first-contact-median-days", "first-contact-kaplan-meier-median-days", "seen for the first time");

    public static Medians Camhs { get; } = new("second-contact-median-days", "second-contact-kaplan-meier-median-days", "seen for the second time");

    /// <summary>Both, where they lie far apart; empty where they do not, or one is missing.</summary>
    public string Words(IReadOnlyCollection<Exhibit> exhibits, string service) =>
        (Of(exhibits, Completed, service), Of(exhibits, All, service)) is ({ Value: { } completed } e, { Value: { } all }) && all >= completed * Thresholds.MediansApart.Value
            ? $" Half of those {Seen} in {e.When} had waited up to {Wording.Amount(completed, e.Measure)}; with those who still wait, half of those referred wait " +
                $"{Wording.Amount(all, e.Measure)} or more (Kaplan and Meier)."
            : "";

    private static Exhibit? Of(IEnumerable<Exhibit> exhibits, string measureId, string service) =>
        exhibits.FirstOrDefault(e => e.Measure.Id == measureId && e.Observation.Place.Kind == PlaceKind.Area && e.Observation.Service == service);
}
