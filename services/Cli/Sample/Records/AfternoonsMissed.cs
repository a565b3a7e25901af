namespace Send.Cli.Sample.Records;

/// <summary>Afternoons missed after mornings attended, again and again: what being sent home leaves in a register, and other things too.</summary>
internal static class AfternoonsMissed
{
    private const int FewestDays = 8;
    private const int MostDays = 20;
    private const int MostApart = 5;
    private static readonly string[] Codes = ["C", "I", "O"];

    public static void Give(PupilYear pupil, AreaYear area)
    {
        if (!pupil.Group.Levels.IsPersistent(pupil.Place) || pupil.Days.Length < MostDays * MostApart || !area.Happens(pupil, 0.45, 0.02))
            return;
        var chance = area.Chance;
        var day = chance.Whole(0, pupil.Days.Length - (MostDays * MostApart));
        var first = day;
        for (var left = chance.Whole(FewestDays, MostDays); left > 0; left--)
        {
            if (pupil.IsPresent(2 * day))
                pupil.MarkAsAbsent((2 * day) + 1, chance.One(Codes));
            day += chance.Whole(2, MostApart);
        }
        if (chance.Falls(0.35))
            Reports.Add(pupil, area, "sent-home", pupil.DayOf(first), null);
    }
}
