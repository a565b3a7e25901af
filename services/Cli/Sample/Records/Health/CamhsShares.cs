namespace Send.Cli.Sample.Records.Health;

/// <summary>How often each thing becomes of a referral to mental health services.</summary>
internal static class CamhsShares
{
    private const double Spread = 0.07;

    private static readonly (CamhsPath Path, double Share)[] Refused =
    [
        (CamhsPath.ThresholdNotMet, 0.35), (CamhsPath.AlternativeService, 0.25), (CamhsPath.NoCapacity, 0.05), (CamhsPath.OtherReason, 0.10), (CamhsPath.Signposted, 0.25),
    ];

    private static readonly (CamhsPath Path, double Share)[] PoorlyRefused =
    [
        (CamhsPath.ThresholdNotMet, 0.68), (CamhsPath.AlternativeService, 0.08), (CamhsPath.NoCapacity, 0.09), (CamhsPath.OtherReason, 0.04), (CamhsPath.Signposted, 0.11),
    ];

    // Of those closed a fifth had no support; three quarters of all were first seen within four weeks.
    private static readonly (CamhsPath Path, double Share)[] Accepted =
    [
        (CamhsPath.SeenSoon, 0.28), (CamhsPath.HelpedSoon, 0.37), (CamhsPath.ClosedSoon, 0.08), (CamhsPath.SeenLate, 0.06), (CamhsPath.HelpedLate, 0.06),
        (CamhsPath.ClosedLate, 0.01), (CamhsPath.ClosedUnseen, 0.02), (CamhsPath.WaitingLong, 0.06), (CamhsPath.WaitingShort, 0.06),
    ];

    // Of those closed nearly half had no support; a fifth of all were first seen within four weeks.
    private static readonly (CamhsPath Path, double Share)[] PoorlyAccepted =
    [
        (CamhsPath.SeenSoon, 0.08), (CamhsPath.HelpedSoon, 0.10), (CamhsPath.ClosedSoon, 0.02), (CamhsPath.SeenLate, 0.16), (CamhsPath.HelpedLate, 0.12),
        (CamhsPath.ClosedLate, 0.06), (CamhsPath.ClosedUnseen, 0.10), (CamhsPath.WaitingLong, 0.30), (CamhsPath.WaitingShort, 0.06),
    ];

    /// <param name="poor">Whether access is poor.</param>
    /// <param name="accepted">The share of referrals that is accepted.</param>
    /// <param name="chance">What makes an area a little different from the next.</param>
    public static (CamhsPath, double)[] Of(bool poor, double accepted, Chance chance) =>
    [
        .. About(poor ? PoorlyRefused : Refused, 1 - accepted, chance), .. About(poor ? PoorlyAccepted : Accepted, accepted, chance),
    ];

    private static IEnumerable<(CamhsPath, double)> About((CamhsPath Path, double Share)[] shares, double all, Chance chance)
    {
        var drawn = Array.ConvertAll(shares, s => (s.Path, Share: s.Share * chance.About1(Spread)));
        return drawn.Select(s => (s.Path, all * s.Share / drawn.Sum(d => d.Share)));
    }
}
