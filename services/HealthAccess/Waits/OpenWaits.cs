namespace Send.HealthAccess.Waits;

/// <summary>Those who wait for their first contact as a day ends.</summary>
public sealed class OpenWaits
{
    public DaysWaited Days { get; } = new();

    public int Within18Weeks => Days.UpTo(WaitBands.LastDayOf18Weeks);

    public int Over52Weeks => Days.Count - Days.UpTo(WaitBands.FirstDayOver52Weeks - 1);

    /// <summary>Takes note of one that is open.</summary>
    public void Add(in SpellOnADay spell) => Days.Add(spell.ToFirst.Days);
}
