namespace Send.Cli.Sample.Records;

/// <summary>Some days of illness or leave soon after a suspension, which may be a suspension that was made longer without being said.</summary>
internal static class AfterSuspensions
{
    public static void Give(PupilYear pupil, AreaYear area)
    {
        foreach (var suspension in pupil.Exclusions.Where(e => e is { To: not null, Lunchtimes: false }))
        {
            if (!area.Happens(pupil, 0.5, 0.06))
                continue;
            var first = 1 + Array.FindLastIndex(pupil.Days, d => pupil.IsUpTo(d, suspension.To!.Value));
            var last = Math.Min(pupil.Days.Length, first + area.Chance.Whole(1, 3)) - 1;
            if (first == 0 || last < first)
                continue;
            var code = area.Chance.Falls(0.5) ? "I" : "C";
            for (var session = 2 * first; session <= (2 * last) + 1; session++)
                pupil.MarkAsAbsent(session, code);
            if (area.Chance.Falls(0.2))
                Reports.Add(pupil, area, "kept-away", pupil.DayOf(first), pupil.DayOf(last));
        }
    }
}
