namespace Send.Cli.Sample.Records;

/// <summary>A permanent exclusion: excluded for five days, and from the sixth in education that the council arranges.</summary>
internal static class PermanentExclusions
{
    private const int DaysBeforeTheSixth = 5;

    // About as long as governors take to review it, until when the pupil stays on the roll.
    private const int DaysOnRoll = 25;

    public static void Give(PupilYear pupil, int[] days, string reasons, Chance chance)
    {
        var first = chance.One(days);
        var from = pupil.DayOf(first);
        if (pupil.Exclusions.Exists(e => !(e.To < from)) || pupil.On(from).To is not null)
            return;
        var school = pupil.On(from).School;
        pupil.Exclusions.Add(new(school, from, null, 0, false, reasons));
        var sixth = Math.Min(first + DaysBeforeTheSixth, pupil.Days.Length);
        var last = Math.Min(first + DaysOnRoll, pupil.Days.Length) - 1;
        for (var session = first * 2; session <= (last * 2) + 1; session++)
            pupil.Mark(session, session < sixth * 2 ? "E" : "K");
        pupil.Group.ArrangedSessions.Took(Math.Max(0, 2 * (last + 1 - sixth)));
        if (sixth < pupil.Days.Length)
            pupil.Episodes.Add(new(EpisodeKinds.AlternativeProvision, school, pupil.DayOf(sixth), null, "permanent-exclusion", "", Placements.Provider(chance)));
        if (last + 1 < pupil.Days.Length)
            pupil.Leave(pupil.DayOf(last));
    }
}
