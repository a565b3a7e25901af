using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>Some pupils move to another school within the year, some come later, and of some the provision changes.</summary>
internal static class MovesAndChanges
{
    private const double Move = 0.02;
    private const double Come = 0.01;
    private const double Change = 0.008;

    public static void Give(PupilYear pupil, AreaYear area)
    {
        var (stay, chance) = (pupil.Stays[0], area.Chance);
        var drawn = chance.Between(0, 1);
        if (drawn >= Move + Come + Change)
            return;
        var monday = area.Calendar.Mondays[chance.Whole(5, area.Calendar.Mondays.Count - 8)];
        if (drawn < Move && area.Other(stay.School) is { } other)
            pupil.Stay(stay with { To = monday.AddDays(-1) }, stay with { School = other, From = monday });
        else if (drawn < Move + Come)
            pupil.Stay(stay with { From = monday });
        else if (stay.Sen != SenProvision.EhcPlan)
            pupil.Stay(stay with { To = monday.AddDays(-1) }, Changed(stay, monday, chance));
    }

    private static Stay Changed(Stay stay, DateOnly from, Chance chance)
    {
        var sen = stay.Sen == SenProvision.NoSen ? SenProvision.SenSupport : SenProvision.EhcPlan;
        return stay with { From = from, Sen = sen, Need = stay.Need is "" or "NSA" ? PrimaryNeeds.Draw(sen, chance) : stay.Need };
    }
}
