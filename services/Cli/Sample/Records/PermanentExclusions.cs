namespace Send.Cli.Sample.Records;

/// <summary>A permanent exclusion: excluded for five days, and from the sixth in education that the council arranges.</summary>
internal static class PermanentExclusions
{
    private const int DaysBeforeTheSixth = 5;

    public static void Give(PupilYear pupil, int[] days, string reasons, Chance chance)
    {
        var first = chance.One(days);
        var from = pupil.DayOf(first);
        if (pupil.Exclusions.Exists(e => !(e.To < from)) || pupil.On(from).To is not null)
            return;
        var school = pupil.On(from).School;
        pupil.Exclusions.Add(new(school, from, null, 0, false, reasons));
        for (var session = first * 2; session < pupil.Possible; session++)
            pupil.Mark(session, session < (first + DaysBeforeTheSixth) * 2 ? "E" : "K");
        if (first + DaysBeforeTheSixth < pupil.Days.Length)
            pupil.Episodes.Add(new(EpisodeKinds.AlternativeProvision, school, pupil.DayOf(first + DaysBeforeTheSixth), null, "permanent-exclusion", "", Placements.Provider(chance)));
    }
}
