using Send.HealthAccess.Storage;
using Send.Measures;

namespace Send.HealthAccess.Transitions;

/// <summary>Young people who were due to leave a children's service in a year.</summary>
/// <param name="Due">At 18 or older.</param>
/// <param name="PlannedInTime">Of these, with a plan by the age of 17 years and 6 months.</param>
/// <param name="Settled">With an outcome in which an adult service was called for.</param>
/// <param name="Received">Of these, taken on by an adult service.</param>
/// <param name="Unknown">Of whom nothing was recorded by the end of the year.</param>
public sealed record TransitionTally(int Due, int PlannedInTime, int Settled, int Received, int Unknown)
{
    private const int Eighteen = 18 * 12;
    private const int SeventeenAndAHalf = (17 * 12) + 6;

    public static TransitionTally Of(IEnumerable<Transition> transitions, Period year, SenProvision sen)
    {
        var due = transitions.Where(t => !t.RecordedInError && year.Start <= t.DueOn && t.DueOn <= year.End && (sen == SenProvision.All || t.Sen == sen)).ToList();
        var adults = due.Where(t => t.AgeMonthsWhenDue >= Eighteen).ToList();
        // As known when the year ended: what was agreed or came about later did not exist then.
        var settled = due.Where(t => t.OutcomeOn <= year.End && CallsForAnAdultService(t.Outcome)).ToList();
        return new(
            adults.Count,
            adults.Count(t => t.PlannedOn <= year.End && IsInTime(t)),
            settled.Count,
            settled.Count(t => t.Outcome == TransitionOutcome.ReceivedByAdultService),
            due.Count(t => !(t.OutcomeOn <= year.End)));
    }

    /// <summary>The age in whole months on the day on which a plan was agreed; null where there is none.</summary>
    public static int? AgeMonthsWhenPlanned(Transition t) => t.PlannedOn is { } planned ? t.AgeMonthsWhenDue - WholeMonths(planned, t.DueOn) : null;

    private static bool IsInTime(Transition t) => AgeMonthsWhenPlanned(t) is <= SeventeenAndAHalf;

    private static bool CallsForAnAdultService(TransitionOutcome? outcome) => outcome is TransitionOutcome.ReceivedByAdultService
        or TransitionOutcome.NotAcceptedByAdultService or TransitionOutcome.NoAdultService or TransitionOutcome.LostTouch;

    private static int WholeMonths(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}
