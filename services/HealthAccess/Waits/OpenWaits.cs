using Send.HealthAccess.Sendings;

namespace Send.HealthAccess.Waits;

/// <summary>Those who wait for their first contact as a day ends.</summary>
public sealed class OpenWaits
{
    public DaysWaited Days { get; } = new();

    /// <summary>Those who may wait, and are not in it.</summary>
    public NotCounted NotCounted { get; } = new();

    /// <summary>Why there are no figures of those who wait; null where there are.</summary>
    public string? Why => NotCounted.Why(Days.Count, "would wait");

    /// <summary>Why nothing is said of the longest waits; null where it is.</summary>
    public string? WhyNotTheLongest => NotCounted.WhyNotTheLongest(Days.Count);

    public int Within18Weeks => Days.UpTo(WaitBands.LastDayOf18Weeks);

    public int Over52Weeks => Days.Count - Days.UpTo(WaitBands.FirstDayOver52Weeks - 1);

    /// <summary>Takes note of one that is open, as far as is known.</summary>
    /// <param name="spell">Which one.</param>
    /// <param name="why">Why nobody can tell; null where it is known.</param>
    public void Add(in SpellOnADay spell, NotKnown? why)
    {
        if (why is { } notKnown)
            NotCounted.Add(notKnown);
        else
            Days.Add(spell.ToFirst.Days);
    }
}
