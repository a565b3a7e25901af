namespace Send.HealthAccess.Waits;

/// <summary>
/// Puts referrals together into spells, as NHS England does for children and young people's mental health since September 2024: those of a
/// child at one provider that are open at one time, or of which one is received 5 days or fewer after another closed. Later is a new wait.
/// </summary>
public static class ReferralSpells
{
    private const int MostDaysBetween = 5;

    public static List<ReferralSpell> Of(IEnumerable<Referred> referrals)
    {
        List<ReferralSpell> spells = [];
        List<Referred> joined = [];
        var end = DateOnly.MinValue;
        foreach (var next in referrals.OrderBy(r => r.Child, StringComparer.Ordinal).ThenBy(r => r.Provider, StringComparer.Ordinal)
            .ThenBy(r => SpellScope.Of(r.Service)).ThenBy(r => r.ReceivedOn).ThenBy(r => r.Id, StringComparer.Ordinal))
        {
            if (joined.Count > 0 && !(IsOfOne(joined[^1], next) && IsSoonAfter(end, next.ReceivedOn)))
            {
                spells.Add(new ReferralSpell([.. joined]));
                joined.Clear();
                end = DateOnly.MinValue;
            }
            joined.Add(next);
            var closed = next.ClosedOn ?? DateOnly.MaxValue;
            end = closed > end ? closed : end;
        }
        if (joined.Count > 0)
            spells.Add(new ReferralSpell([.. joined]));
        return spells;
    }

    private static bool IsOfOne(Referred one, Referred other) =>
        one.Child == other.Child && one.Provider == other.Provider && SpellScope.Of(one.Service) == SpellScope.Of(other.Service);

    private static bool IsSoonAfter(DateOnly end, DateOnly received) => received.DayNumber - end.DayNumber <= MostDaysBetween;
}
