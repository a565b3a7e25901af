namespace Send.HealthAccess.Waits;

/// <summary>A wait as it stood when a day ended.</summary>
/// <param name="State">How it stands.</param>
/// <param name="EndsOn">The day that ended it; of an open one, the day asked for.</param>
/// <param name="Days">From the day the clock started, which is day 0.</param>
public readonly record struct Wait(WaitState State, DateOnly EndsOn, int Days)
{
    /// <param name="spell">Whose clock it is, started by the day.</param>
    /// <param name="contact">The day of the contact that is waited for.</param>
    /// <param name="day">The day asked for. What came later did not exist then.</param>
    /// <param name="closed">How the spell was closed by that day.</param>
    public static Wait Of(ReferralSpell spell, DateOnly contact, DateOnly day, (DateOnly On, bool Refused)? closed) =>
        closed is { Refused: true } refused ? Of(WaitState.Refused, spell, refused.On)
        : contact <= day ? Of(WaitState.Completed, spell, contact)
        : closed is { } end ? Of(WaitState.EndedUnseen, spell, end.On)
        : Of(WaitState.Open, spell, day);

    private static Wait Of(WaitState state, ReferralSpell spell, DateOnly end) => new(state, end, Math.Max(0, end.DayNumber - spell.StartsOn.DayNumber));
}
