using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>The days of waits less those on which the family could not come. They are told beside the waits, whose clock no pause stops.</summary>
public sealed class WithoutPauses
{
    private readonly ByLine<DaysWaited> open = new(() => new());
    private readonly ByLine<DaysWaited> completed = new(() => new());

    /// <param name="access">Of one area.</param>
    /// <param name="pauses">Of its referrals, by id.</param>
    /// <param name="from">First day on which a wait may have been completed.</param>
    /// <param name="to">Last day, for which open waits are counted.</param>
    /// <param name="sen">Of which children.</param>
    public WithoutPauses(AreaAccess access, ILookup<string, ReferralPause> pauses, DateOnly from, DateOnly to, SenProvision sen)
    {
        foreach (var known in access.Waits.Where(w => sen == SenProvision.All || w.Spell.Sen == sen))
        {
            var spell = known.Spell;
            if (SpellOnADay.Of(spell, to) is not { } then || !IsCounted(then))
                continue;
            var wait = then.ToFirst;
            var days = wait.Days - PauseDays.Of(spell.Referrals.SelectMany(r => pauses[r.Id]), spell.StartsOn, wait.EndsOn);
            foreach (var line in ServiceLine.Of(spell.Service))
                (wait.State == WaitState.Open ? open : completed)[line, sen].Add(days);

            bool IsCounted(in SpellOnADay then) => then.ToFirst.State == WaitState.Open
                ? known.OfWait(to) is null
                : then.ToFirst.State == WaitState.Completed && then.ToFirst.EndsOn >= from && known.OfTime(then, from, to) is null;
        }
    }

    public DaysWaited Open(ServiceLine line, SenProvision sen) => open[line, sen];

    public DaysWaited Completed(ServiceLine line, SenProvision sen) => completed[line, sen];
}
