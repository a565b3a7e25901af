using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Waits;

/// <summary>The days of a wait on which the child could not be seen for reasons of the family's own.</summary>
public static class PauseDays
{
    /// <param name="pauses">Of all referrals of the spell, in any order. Days of two pauses count once.</param>
    /// <param name="start">The day the clock started.</param>
    /// <param name="end">The day that ended the wait, which is itself no day of it.</param>
    public static int Of(IEnumerable<ReferralPause> pauses, DateOnly start, DateOnly end)
    {
        var (days, counted) = (0, start.DayNumber);
        foreach (var pause in pauses.OrderBy(p => p.From))
        {
            var from = Math.Max(counted, pause.From.DayNumber);
            var after = pause.To is { } last && last < end ? last.DayNumber + 1 : end.DayNumber;
            if (after <= from)
                continue;
            days += after - from;
            counted = after;
        }
        return days;
    }
}
