namespace Send.HealthAccess.Waits;

/// <summary>A spell as it stood when a day ended: what came later did not exist then.</summary>
/// <param name="StartsOn">The day on which the clock started.</param>
/// <param name="ToFirst">The wait for the first contact.</param>
/// <param name="ToSecond">The wait for the second contact, from the same start.</param>
/// <param name="ClosedOn">The day on which it was closed; null while it is open.</param>
/// <param name="HadSupport">Whether there had been two contacts as it was closed.</param>
public readonly record struct SpellOnADay(DateOnly StartsOn, Wait ToFirst, Wait ToSecond, DateOnly? ClosedOn, bool HadSupport)
{
    /// <summary>Null before the clock started.</summary>
    public static SpellOnADay? Of(ReferralSpell spell, DateOnly day)
    {
        if (spell.StartsOn > day)
            return null;
        var closed = spell.ClosedBy(day);
        return new(spell.StartsOn, Wait.Of(spell, spell.FirstContactOn, day, closed), Wait.Of(spell, spell.SecondContactOn, day, closed), closed?.On, spell.SecondContactOn <= closed?.On);
    }
}
