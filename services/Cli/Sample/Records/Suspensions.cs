using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>Suspensions and permanent exclusions, so many in each term as the rates of the group say, and as long as its sessions of code E.</summary>
internal static class Suspensions
{
    private const int Tries = 20;
    private const double OfLunchtimes = 0.04;
    private const int Terms = 3;
    private static readonly string[] Reasons = ["DB", "DB", "DB", "PP", "PA", "VA", "VP", "DM", "OW", "BU", "RA", "SM", "DA", "TH", "MT", "PH", "LG", "DS"];

    public static void Give(PupilYear pupil, AreaYear area)
    {
        foreach (var term in Enum.GetValues<Term>())
        {
            var (first, last) = TermDates.Of(area.Calendar.Year, term);
            int[] days = [.. Enumerable.Range(0, pupil.Days.Length).Where(at => pupil.DayOf(at) is var day && first <= day && day <= last)];
            if (days.Length > 0)
                Give(pupil, days, area.Chance);
        }
    }

    private static void Give(PupilYear pupil, int[] days, Chance chance)
    {
        var group = pupil.Group;
        group.PupilsToSuspend.Add(group.Suspended);
        group.SuspensionsToGive.Add(group.Suspensions);
        group.HalfDaysToSuspend.Add(group.Rates.Excluded / 100 * pupil.Possible / Terms);
        group.PupilsToExclude.Add(group.Permanent);
        if (group.PupilsToSuspend.Takes(1))
        {
            var count = Math.Max(1, (int)(group.SuspensionsToGive.Amount - group.PupilsToSuspend.Amount));
            group.SuspensionsToGive.Took(count);
            for (var i = 0; i < count; i++)
                Suspend(pupil, days, Math.Clamp((int)(group.HalfDaysToSuspend.Amount / (count - i) * chance.Between(0.5, 1.5)), 1, 15), chance);
        }
        if (group.PupilsToExclude.Takes(1))
            PermanentExclusions.Give(pupil, days, Drawn(chance), chance);
    }

    private static void Suspend(PupilYear pupil, int[] days, int halfDays, Chance chance)
    {
        var lunchtimes = chance.Falls(OfLunchtimes);
        var length = Math.Min(days.Length, lunchtimes ? halfDays : (halfDays + 1) / 2);
        for (var tries = 0; tries < Tries; tries++)
        {
            var first = days[chance.Whole(0, days.Length - length)];
            if (!IsFree(pupil, first, length))
                continue;
            var (from, to) = (pupil.DayOf(first), pupil.DayOf(first + length - 1));
            pupil.Exclusions.Add(new(pupil.On(from).School, from, to, halfDays, lunchtimes, Drawn(chance)));
            for (var session = 0; !lunchtimes && session < halfDays; session++)
                pupil.Mark((first * 2) + session, "E");
            pupil.Group.HalfDaysToSuspend.Took(lunchtimes ? 0 : halfDays);
            return;
        }
    }

    /// <summary>Whether all of the days are of one stay and of no suspension yet.</summary>
    private static bool IsFree(PupilYear pupil, int first, int length)
    {
        var (from, to) = (pupil.DayOf(first), pupil.DayOf(first + length - 1));
        return pupil.On(from).School == pupil.On(to).School && !pupil.Exclusions.Exists(e => e.From <= to && !(e.To < from));
    }

    private static string Drawn(Chance chance)
    {
        var (one, two) = (chance.One(Reasons), chance.One(Reasons));
        return one == two || chance.Falls(0.8) ? one : $"{one} {two}";
    }
}
