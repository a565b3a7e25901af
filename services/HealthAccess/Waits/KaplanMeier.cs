namespace Send.HealthAccess.Waits;

/// <summary>
/// Kaplan and Meier's estimate of the days within which half are seen, counting those who still wait: at each day on which any were seen,
/// the share not seen yet falls by the share of those who had waited until then. Who leaves unseen is in it up to that day.
/// </summary>
/// <param name="Seen">How many were seen.</param>
/// <param name="NotSeen">How many still waited, or left unseen.</param>
/// <param name="MedianDays">The first day by which half or more are seen; null where more than half are not by the longest wait.</param>
public readonly record struct KaplanMeier(int Seen, int NotSeen, int? MedianDays)
{
    // A half that rounding has left a little above it is a half.
    private const double Half = 0.5 + 1e-9;

    /// <param name="seen">Waits that ended with the contact.</param>
    /// <param name="notSeen">Waits that had not, each as long as is known. One that ended on a day is in the running on that day.</param>
    public static KaplanMeier Of(DaysWaited seen, DaysWaited notSeen)
    {
        var (waiting, share) = (seen.Count + notSeen.Count, 1.0);
        for (var day = 0; day < seen.Longest; day++)
        {
            if (seen[day] > 0)
                share *= 1 - ((double)seen[day] / waiting);
            if (share <= Half)
                return new(seen.Count, notSeen.Count, day);
            waiting -= seen[day] + notSeen[day];
        }
        return new(seen.Count, notSeen.Count, null);
    }
}
