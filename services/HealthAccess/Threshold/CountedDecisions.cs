using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Threshold;

/// <summary>The decisions of a year, by service and group of services and by SEN provision. A duplicate referral was decided once, as another.</summary>
public sealed class CountedDecisions
{
    private readonly ByLine<Decisions> decisions = new(() => new());

    public CountedDecisions(IEnumerable<Referred> referrals, DateOnly from, DateOnly to)
    {
        foreach (var referral in referrals)
        {
            if (referral is not { Decision: { } decision, DecidedOn: { } on } || on < from || on > to
                || referral.NotAcceptedBecause == Storage.NotAcceptedReason.DuplicateReferral)
                continue;
            foreach (var line in ServiceLine.Of(referral.Service))
            {
                decisions[line, SenProvision.All].Add(decision, referral.NotAcceptedBecause);
                if (referral.Sen != SenProvision.All)
                    decisions[line, referral.Sen].Add(decision, referral.NotAcceptedBecause);
            }
        }
    }

    public IEnumerable<(ServiceLine Line, SenProvision Sen, Decisions Decisions)> All =>
        from line in decisions.Lines from sen in decisions.ProvisionsOf(line) select (line, sen, decisions[line, sen]);
}
