namespace Send.Reporting.Findings;

/// <summary>A measure by which pupils with SEN are compared with others in their area: less of it is better.</summary>
/// <param name="Id">The measure.</param>
/// <param name="MuchWorse">From which ratio to other pupils on it is much worse.</param>
/// <param name="Suffix">What follows a value in a sentence.</param>
/// <param name="Phrase">What it says of a group of pupils, given the value.</param>
public sealed record KeyMeasure(string Id, Bound MuchWorse, string Suffix, Func<string, string, string> Phrase)
{
    public static KeyMeasure OverallAbsence { get; } =
        new("overall-absence", Thresholds.OverallAbsence, "%", (pupils, value) => $"{pupils} missed {value} of sessions");

    public static KeyMeasure UnauthorisedAbsence { get; } =
        new("unauthorised-absence", Thresholds.UnauthorisedAbsence, "%", (pupils, value) => $"{pupils} missed {value} of sessions without leave");

    public static KeyMeasure PersistentAbsence { get; } =
        new("persistent-absence", Thresholds.PersistentAbsence, "%", (pupils, value) => $"{value} of {pupils} were persistently absent");

    public static KeyMeasure SevereAbsence { get; } =
        new("severe-absence", Thresholds.SevereAbsence, "%", (pupils, value) => $"{value} of {pupils} were severely absent");

    public static KeyMeasure Suspensions { get; } =
        new("suspensions", Thresholds.Suspensions, "", (pupils, value) => $"{pupils} had {value} suspensions for each 100 of them");
}
