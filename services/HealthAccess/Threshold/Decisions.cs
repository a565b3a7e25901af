using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Threshold;

/// <summary>What was decided at the threshold in a year.</summary>
public sealed class Decisions
{
    private readonly int[] because = new int[Enum.GetValues<NotAcceptedReason>().Length + 1];

    public int Decided { get; private set; }

    public int Accepted { get; private set; }

    public int Signposted { get; private set; }

    /// <summary>How many were not accepted for a reason.</summary>
    public int NotAccepted(NotAcceptedReason reason) => because[(int)reason];

    /// <summary>How many were not accepted for any reason but those that stand by themselves.</summary>
    public int NotAcceptedOtherwise => because.Sum() - NotAccepted(NotAcceptedReason.ThresholdNotMet)
        - NotAccepted(NotAcceptedReason.AlternativeServiceRequired) - NotAccepted(NotAcceptedReason.NoCapacity);

    public void Add(ReferralDecision decision, NotAcceptedReason? reason)
    {
        Decided++;
        Accepted += decision == ReferralDecision.Accepted ? 1 : 0;
        Signposted += decision == ReferralDecision.Signposted ? 1 : 0;
        if (decision == ReferralDecision.NotAccepted)
            because[(int)(reason ?? NotAcceptedReason.Unknown)]++;
    }
}
