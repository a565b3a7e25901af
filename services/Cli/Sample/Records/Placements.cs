namespace Send.Cli.Sample.Records;

/// <summary>Education off site: two days a week elsewhere, by code B; or all week where the council arranges it, by code K. Most have an episode with a provider.</summary>
internal static class Placements
{
    private const int Week = SchoolCalendar.DaysOfAWeek;
    private const int DaysOffSite = 2;
    private const int FewestWeeks = 4;
    private const int MostWeeks = 20;
    private const double Some = 0.4;
    private static readonly string[] Reasons = ["behaviour", "mental-health", "physical-health", "risk-of-school-exclusion", "reintegration", "awaiting-specialist-place"];

    // Numbers of no provider in England: those there begin with 100.
    private static readonly string[] Providers = ["99000017", "99000024", "99000031", "99000048"];

    public static string Provider(Chance chance) => chance.One(Providers);

    public static void Give(PupilYear pupil, AreaYear area)
    {
        var group = pupil.Group;
        group.OffSiteSessions.Add(group.Rates.OffSite / 100 * pupil.Possible);
        group.ArrangedSessions.Add(group.Rates.Arranged / 100 * pupil.Possible);
        Give(pupil, area, group.OffSiteSessions, "B", DaysOffSite);
        Give(pupil, area, group.ArrangedSessions, "K", Week);
    }

    private static void Give(PupilYear pupil, AreaYear area, Owed owed, string code, int daysAWeek)
    {
        var chance = area.Chance;
        var weeks = Math.Min((int)(owed.Amount / (2 * daysAWeek)), chance.Whole(FewestWeeks, MostWeeks));
        if (weeks < FewestWeeks / 2 || pupil.Days.Length < weeks * Week || !chance.Falls(Some))
            return;
        var first = (int)(pupil.Group.NextTime() * (pupil.Days.Length - (weeks * Week)));
        var last = first + (weeks * Week) - 1;
        if (pupil.On(pupil.DayOf(first)) != pupil.On(pupil.DayOf(last)) || pupil.Episodes.Exists(e => e.Kind == EpisodeKinds.AlternativeProvision))
            return;
        for (var session = 2 * first; session <= (2 * last) + 1; session++)
        {
            if ((((session / 2) - first) % Week) < daysAWeek && pupil.IsPresent(session))
            {
                pupil.Mark(session, code);
                owed.Took(1);
            }
        }
        Record(pupil, area, pupil.DayOf(first), pupil.DayOf(last), hidden: code == "B" && area.Happens(pupil, 0.7, 0.04));
    }

    private static void Record(PupilYear pupil, AreaYear area, DateOnly from, DateOnly to, bool hidden)
    {
        if (hidden && area.Chance.Falls(0.3))
            Reports.Add(pupil, area, "unrecorded-off-site", from, to);
        if (!hidden || area.Chance.Falls(0.3))
        {
            pupil.Episodes.Add(new(
                EpisodeKinds.AlternativeProvision, pupil.On(from).School, from, to, area.Chance.One(Reasons), "full-time-at-school", hidden ? "" : Provider(area.Chance)));
        }
    }
}
