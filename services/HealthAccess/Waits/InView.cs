namespace Send.HealthAccess.Waits;

/// <summary>
/// How a spell stood when a day ended, as far as its provider's records reach. A wait that went on as they end is lost to view from then on:
/// for later days it is no wait that is open, and none that was completed or closed.
/// </summary>
public static class InView
{
    /// <param name="spell">The spell.</param>
    /// <param name="sent">What its provider has sent.</param>
    /// <param name="day">The day.</param>
    /// <returns>Null before the clock started.</returns>
    public static SpellOnADay? Of(ReferralSpell spell, SentUntil sent, DateOnly day) => sent.LastDay < day
        ? SpellOnADay.Of(spell, sent.LastDay) is { } last ? last with { ToFirst = last.ToFirst.LostIfOpen(), ToSecond = last.ToSecond.LostIfOpen() } : null
        : SpellOnADay.Of(spell, day);

    private static Wait LostIfOpen(this Wait wait) => wait.State == WaitState.Open ? wait with { State = WaitState.LostToView } : wait;
}
