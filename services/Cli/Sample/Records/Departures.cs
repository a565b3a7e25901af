using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>Some pupils leave within the year: to be educated at home, to be missed for a time, or to where nobody knows.</summary>
internal static class Departures
{
    private const double EducatedAtHome = 0.006;
    private const double MissingEducation = 0.004;
    private const int FewestDays = 80;
    private const int DaysAtTheEnd = 30;
    private static readonly string[] ReasonsForHome = ["mental-health", "lifestyle", "philosophical-or-preferential", "school-dissatisfaction-send", "school-dissatisfaction-general", "no-reason-given", "unknown"];
    private static readonly string[] ReasonsForMissing = ["whereabouts-unknown", "school-application-awaiting-outcome", "placement-broke-down", "not-recorded"];

    public static void Give(PupilYear pupil, AreaYear area)
    {
        area.HomeEducation.Add(EducatedAtHome * (1 + (0.1 * area.Area.Character.Inclusion)));
        area.MissingEducation.Add(MissingEducation);
        if (pupil.Days.Length < FewestDays || pupil.Stays[^1].To is not null || pupil.Exclusions.Exists(e => e.To is null))
            return;
        if (Last(pupil, area.Chance) is not { } last)
            return;
        if (IsForHome(pupil, area) && area.HomeEducation.Takes(1))
            Educate(pupil, last, area);
        else if (pupil.Exclusions.Count == 0 && area.Chance.Falls(0.2) && area.MissingEducation.Takes(1))
            Miss(pupil, last, area);
        else if (pupil.YearGroup is "10" or "11" && area.Happens(pupil, 0.12, 0.004))
            pupil.Leave(last);
    }

    /// <summary>The last day at school: some days after the last suspension, where there was one; null where too little of the year is left.</summary>
    private static DateOnly? Last(PupilYear pupil, Chance chance)
    {
        var suspended = pupil.Exclusions.Count == 0 ? -1 : Array.FindLastIndex(pupil.Days, d => pupil.IsUpTo(d, pupil.Exclusions.Max(e => e.To!.Value)));
        var last = suspended < 0 ? chance.Whole(20, pupil.Days.Length - DaysAtTheEnd) : suspended + chance.Whole(9, 20);
        return last < pupil.Days.Length - DaysAtTheEnd ? pupil.DayOf(last) : null;
    }

    /// <summary>In the area with patterns, pupils with SEN after a suspension, as far as there are any.</summary>
    private static bool IsForHome(PupilYear pupil, AreaYear area) => area.HasPatterns
        ? (pupil.Group.Sen != SenProvision.NoSen && pupil.Exclusions.Count > 0) || area.HomeEducation.Amount > 3
        : area.Chance.Falls(0.2);

    private static void Educate(PupilYear pupil, DateOnly last, AreaYear area)
    {
        var school = pupil.On(last).School;
        var pressed = area.HasPatterns && pupil.Exclusions.Count > 0;
        pupil.Leave(last);
        pupil.Episodes.Add(new(
            EpisodeKinds.HomeEducation, school, last.AddDays(1), null, pressed && area.Chance.Falls(0.5) ? "school-suggestion" : area.Chance.One(ReasonsForHome), ""));
        if (pressed)
            Reports.Add(pupil, area, "pressed-to-home-educate", last, null);
    }

    private static void Miss(PupilYear pupil, DateOnly last, AreaYear area)
    {
        var stay = pupil.On(last);
        var back = last.AddDays(7 * area.Chance.Whole(3, 9));
        var found = area.Other(stay.School) is not null && area.Chance.Falls(0.7);
        pupil.Leave(last);
        if (found)
            pupil.Stay([.. pupil.Stays, stay with { School = area.Other(stay.School)!, From = back.AddDays(1) }]);
        pupil.Episodes.Add(new(
            EpisodeKinds.MissingEducation, stay.School, last.AddDays(1), found ? back : null, area.Chance.One(ReasonsForMissing), found ? "full-time-at-school" : ""));
    }
}
