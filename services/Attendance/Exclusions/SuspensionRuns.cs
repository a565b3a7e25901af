using Send.Attendance.Storage;

namespace Send.Attendance.Exclusions;

/// <summary>Suspensions of one pupil from one school that follow each other without a school day between, and so are as one.</summary>
internal static class SuspensionRuns
{
    private const int HalfDaysWithoutDuty = 10;

    /// <summary>
    /// The suspension in whose time the sixth school day of a run falls, and that day, of each run of more than five. Those of lunchtimes
    /// have no part in it, because the pupil is at school for the sessions.
    /// </summary>
    /// <param name="suspensions">None of which is withdrawn.</param>
    public static IEnumerable<(Exclusion Exclusion, DateOnly Day)> Duties(IEnumerable<Exclusion> suspensions) =>
        from pupil in suspensions.Where(s => !s.Lunchtimes).GroupBy(s => (s.SchoolUrn, s.Pupil))
        from run in Runs(pupil.OrderBy(s => s.StartsOn))
        let sixth = SchoolDays.Sixth(run[0].StartsOn)
        // Over holidays that are not known the sixth day is reckoned too early: the whole of the run says whether there is one.
        where run.Sum(s => s.HalfDays) > HalfDaysWithoutDuty
        select (run.Last(s => s.StartsOn <= sixth), sixth);

    private static List<List<Exclusion>> Runs(IEnumerable<Exclusion> inOrder)
    {
        List<List<Exclusion>> runs = [];
        foreach (var suspension in inOrder)
        {
            if (runs.Count > 0 && !SchoolDays.AnyBetween(runs[^1][^1].EndsOn!.Value, suspension.StartsOn))
                runs[^1].Add(suspension);
            else
                runs.Add([suspension]);
        }
        return runs;
    }
}
