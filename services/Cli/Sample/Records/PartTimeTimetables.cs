namespace Send.Cli.Sample.Records;

/// <summary>Part-time timetables: some weeks in which a pupil who misses much misses some sessions of each, by code C2, with an episode that says so.</summary>
internal static class PartTimeTimetables
{
    private const int Week = SchoolCalendar.DaysOfAWeek;
    private const int FewestWeeks = 6;
    private const int MostWeeks = 18;
    private const int DaysToReview = 42;
    private static readonly string[] Reasons = ["reintegration", "reintegration", "mental-health", "physical-health", "awaiting-specialist-place"];

    public static void Give(PupilYear pupil, AreaYear area)
    {
        var (owed, chance) = (pupil.Group.PartTimeSessions, area.Chance);
        owed.Add(pupil.Group.Rates.PartTime / 100 * pupil.Possible);
        var missed = chance.Whole(2, Week);
        var weeks = chance.Whole(FewestWeeks, Math.Clamp((int)(owed.Amount / missed), FewestWeeks, MostWeeks));
        if (!pupil.Group.Levels.IsPersistent(pupil.Place) || owed.Amount < 0.6 * weeks * missed || pupil.Days.Length < weeks * Week)
            return;
        var first = (int)(pupil.Group.NextTime() * (pupil.Days.Length - (weeks * Week)));
        for (var day = first; day < first + (weeks * Week); day++)
        {
            if ((day - first) % Week < missed && pupil.IsPresent((2 * day) + 1))
            {
                pupil.Mark((2 * day) + 1, "C2");
                owed.Took(1);
            }
        }
        Record(pupil, area, pupil.DayOf(first), first + (weeks * Week) == pupil.Days.Length ? null : pupil.DayOf(first + (weeks * Week) - 1), (2 * Week) - missed);
    }

    private static void Record(PupilYear pupil, AreaYear area, DateOnly from, DateOnly? to, int sessions)
    {
        var unplanned = area.Happens(pupil, 0.5, 0.1);
        pupil.Episodes.Add(new(
            EpisodeKinds.PartTimeTimetable, pupil.On(from).School, from, to, unplanned ? "behaviour" : area.Chance.One(Reasons), to is null ? "" : "full-time-at-school",
            SessionsAWeek: sessions, Review: unplanned ? null : from.AddDays(DaysToReview)));
        if (unplanned && area.Chance.Falls(0.4))
            Reports.Add(pupil, area, "reduced-hours", from, to);
    }
}
