using Send.HealthAccess.Sendings;

namespace Send.HealthAccess.Waits;

/// <summary>A spell, and when it is known of its services whether they saw the child.</summary>
/// <param name="Spell">The spell.</param>
/// <param name="Sendings">What its provider has sent of each service that it was referred to: unless all of them are known, nobody can tell.</param>
public readonly record struct KnownSpell(ReferralSpell Spell, IReadOnlyList<Sending> Sendings)
{
    /// <summary>Why nobody can tell whether the child waits as a day ends; null where it is known.</summary>
    public NotKnown? OfWait(DateOnly day)
    {
        foreach (var sending in Sendings)
        {
            if (sending.OfWait(Spell.StartsOn, day) is { } why)
                return why;
        }
        return null;
    }

    /// <summary>Why nobody can tell what became of it over a time; null where it is known.</summary>
    /// <param name="then">The spell as it stood when the time ended.</param>
    /// <param name="from">First day of the time.</param>
    /// <param name="to">Its last day.</param>
    public NotKnown? OfTime(in SpellOnADay then, DateOnly from, DateOnly to)
    {
        foreach (var sending in Sendings)
        {
            if (sending.OfTime(Spell.StartsOn, then.ClosedOn is null, from, to) is { } why)
                return why;
        }
        return null;
    }
}
