namespace Send.HealthAccess.Waits;

/// <summary>The bounds of waiting time by which waits are published.</summary>
public static class WaitBands
{
    /// <summary>The last day within 18 weeks, as the community return has it.</summary>
    public const int LastDayOf18Weeks = 126;

    /// <summary>
    /// The first day over 52 weeks. The return's bands end at 364 days and begin "over 365", so that day 365 has none; it is more than
    /// 52 weeks, and counts as over.
    /// </summary>
    public const int FirstDayOver52Weeks = 365;

    /// <summary>Within four weeks is under 28 days, as the mental health dashboard has it.</summary>
    public const int FirstDayAfterFourWeeks = 28;
}
