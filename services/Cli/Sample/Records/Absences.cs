namespace Send.Cli.Sample.Records;

/// <summary>The other absences of a pupil, in runs of days, so many that all together are those of the pupil's level; and marks of presence that say more.</summary>
internal static class Absences
{
    private const double LevelOfLongRuns = 0.3;
    private const double MostMadeUp = 0.03;
    private const int LongRun = 5;
    private const int MostVisits = 3;
    private const int MostTimesLate = 14;

    public static void Give(PupilYear pupil, AreaYear area)
    {
        if (pupil.Days.Length == 0)
            return;
        var chance = area.Chance;
        var group = pupil.Group;
        var level = group.Levels.At(pupil.Place);
        // A group of a few pupils has none at some levels: those who have more or less make up for them.
        level = group.Levels.Near(level + Math.Clamp(group.SessionsToMiss.Amount / pupil.Possible, -MostMadeUp, MostMadeUp * (group.Levels.IsPersistent(pupil.Place) ? 5 : 1)), pupil.Place);
        group.SessionsToMiss.Add(group.Rates.Overall / 100 * pupil.Possible);
        var free = Enumerable.Range(0, pupil.Possible).Count(pupil.IsPresent);
        var left = Math.Clamp((int)Math.Round((level * pupil.Possible) + chance.Between(-0.5, 0.5)) - pupil.Absences, 0, free);
        group.Reasons.Add(left);
        group.SessionsToMiss.Took(pupil.Absences + left);
        while (left > 0)
        {
            var (code, sessions) = group.Reasons.Take(left, level > LevelOfLongRuns ? LongRun : 1, chance);
            Place(pupil, code, sessions, chance);
            left -= sessions;
        }
        Attend(pupil, chance);
    }

    /// <summary>In sessions that follow each other, but for those that are marked already; the first is a morning, so that a half day is not an afternoon.</summary>
    private static void Place(PupilYear pupil, string code, int sessions, Chance chance)
    {
        var session = 2 * chance.Whole(0, pupil.Days.Length - 1);
        for (var step = code == "U" ? 2 : 1; sessions > 0; session = Next(session, ref step, pupil))
        {
            if (!pupil.IsPresent(session))
                continue;
            pupil.Mark(session, code);
            sessions--;
        }
    }

    /// <summary>The next session, by half days or whole ones; once the year is round, all that are left are tried.</summary>
    private static int Next(int session, ref int step, PupilYear pupil)
    {
        if (session + step < pupil.Possible)
            return session + step;
        step = 1;
        return 0;
    }

    private static void Attend(PupilYear pupil, Chance chance)
    {
        for (var visits = chance.Whole(0, MostVisits); visits > 0; visits--)
        {
            var day = chance.Whole(0, pupil.Days.Length - 1);
            if (!pupil.IsPresent(2 * day) || !pupil.IsPresent((2 * day) + 1))
                continue;
            pupil.Mark(2 * day, "V");
            pupil.Mark((2 * day) + 1, "V");
        }
        for (var late = chance.Whole(0, MostTimesLate); late > 0; late--)
        {
            var morning = 2 * chance.Whole(0, pupil.Days.Length - 1);
            if (pupil.IsPresent(morning))
                pupil.Mark(morning, "L");
        }
    }
}
