using System.Globalization;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Tests.Waits;

/// <summary>Referrals and spells to begin from. Day 0 is 6 January 2025.</summary>
internal static class Given
{
    public static DateOnly Day(int day) => new DateOnly(2025, 1, 6).AddDays(day);

    /// <param name="id">Its id.</param>
    /// <param name="received">The day it was received.</param>
    /// <param name="discharged">The day it was discharged; null while it is open.</param>
    /// <param name="service">To which service.</param>
    /// <param name="provider">At which provider.</param>
    /// <param name="child">Of which child.</param>
    public static Referred Referral(
        string id, int received, int? discharged = null, HealthService service = HealthService.CamhsGettingHelp, string provider = "RXA", string child = "C1") =>
        new(id, child, service, provider, SenProvision.SenSupport, 100, Day(received), null, null, null, discharged is { } day ? Day(day) : null);

    public static Referred Refused(string id, int received, int decided, ReferralDecision decision = ReferralDecision.NotAccepted) =>
        Referral(id, received) with { Decision = decision, DecidedOn = Day(decided) };

    /// <summary>The ids of each spell, for instance "a b, c".</summary>
    public static string Together(params Referred[] referrals) =>
        string.Join(", ", ReferralSpells.Of(referrals).Select(s => string.Join(' ', s.Referrals.Select(r => r.Id))).Order(StringComparer.Ordinal));

    /// <summary>A spell of one referral, with contacts that count.</summary>
    public static ReferralSpell Spell(Referred referral, params int[] contacts)
    {
        var spell = new ReferralSpell(referral);
        foreach (var contact in contacts)
            spell.Had(Day(contact));
        return spell;
    }

    /// <summary>How the waits for the first and the second contact stand, for instance "Completed 20, Open 30".</summary>
    public static string Waits(this ReferralSpell spell, int day) => SpellOnADay.Of(spell, Day(day)) is { } then
        ? string.Create(CultureInfo.InvariantCulture, $"{then.ToFirst.State} {then.ToFirst.Days}, {then.ToSecond.State} {then.ToSecond.Days}")
        : "";

    public static DaysWaited Days(params IEnumerable<int> waits)
    {
        var days = new DaysWaited();
        foreach (var wait in waits)
            days.Add(wait);
        return days;
    }
}
