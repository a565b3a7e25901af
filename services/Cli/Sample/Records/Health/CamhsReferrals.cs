namespace Send.Cli.Sample.Records.Health;

/// <summary>Referrals to mental health services of two years, and the crises of some of the children.</summary>
internal static class CamhsReferrals
{
    private const int OfTheYear = 110;
    private const int OfTheYearBefore = 40;
    private const int FourWeeks = 28;
    private const int Longest = 340;
    private const int Year = 365;
    private const double OfGettingHelp = 0.65;

    public static void Write(AreaHealth area, HealthFiles files)
    {
        var accepted = area.Shape.PoorCamhs ? area.Chance.Between(0.46, 0.54) : area.Chance.Between(0.78, 0.84);
        var shares = CamhsShares.Of(area.Shape.PoorCamhs, accepted, area.Chance);
        var crises = new CrisisEvents(area, files);
        foreach (var path in Deck.Deal(area.Chance, area.Times(OfTheYear), shares))
            Write(area, files, path, crises, daysBefore: 0);
        // A year before nobody waits any more who waits now.
        foreach (var path in Deck.Deal(area.Chance, area.Times(OfTheYearBefore), [.. shares.Where(s => s.Item1 is not (CamhsPath.WaitingLong or CamhsPath.WaitingShort))]))
            Write(area, files, path, crises, daysBefore: Year);
        crises.Write();
    }

    private static void Write(AreaHealth area, HealthFiles files, CamhsPath path, CrisisEvents crises, int daysBefore)
    {
        var chance = area.Chance;
        var ago = path == CamhsPath.WaitingShort ? chance.Whole(1, FourWeeks - 4) : Math.Max(chance.Whole(FourWeeks + 8, Longest), ShortestOf(path));
        var referral = Referrals.Of(area, chance.Falls(OfGettingHelp) ? "camhs-getting-help" : "camhs-getting-more-help", area.Ago(ago + daysBefore), chance.Whole(84, 203));
        referral = path switch
        {
            CamhsPath.ThresholdNotMet => NotAccepted(referral, "threshold-not-met", chance),
            CamhsPath.AlternativeService => NotAccepted(referral, "alternative-service-required", chance),
            CamhsPath.NoCapacity => NotAccepted(referral, "no-capacity", chance),
            CamhsPath.OtherReason => NotAccepted(referral, "information-incomplete", chance),
            CamhsPath.Signposted => NotAccepted(referral, "", chance) with { Decision = "signposted", SignpostedTo = chance.One(Referrals.Elsewhere) },
            _ => referral.Accepted(referral.Received.AddDays(chance.Whole(0, Math.Min(4, ago)))),
        };
        referral = See(area, files, referral, path);
        files.Referral(area, referral);
        crises.Saw(referral, path);
    }

    /// <summary>Days before the last one on which a referral must have come in for all of it to have happened.</summary>
    private static int ShortestOf(CamhsPath path) => path switch
    {
        CamhsPath.SeenSoon or CamhsPath.ClosedSoon => 60,
        CamhsPath.HelpedSoon or CamhsPath.SeenLate or CamhsPath.ClosedUnseen => 160,
        CamhsPath.HelpedLate or CamhsPath.ClosedLate => 240,
        _ => 0,
    };

    private static SampleReferral NotAccepted(SampleReferral referral, string reason, Chance chance) =>
        referral with { Decision = "not-accepted", Decided = referral.Received.AddDays(chance.Whole(3, 20)), Reason = reason };

    private static SampleReferral See(AreaHealth area, HealthFiles files, SampleReferral referral, CamhsPath path)
    {
        var chance = area.Chance;
        var soon = referral.Received.AddDays(chance.Whole(5, FourWeeks - 3));
        var late = referral.Received.AddDays(chance.Whole(FourWeeks + 8, 130));
        return path switch
        {
            CamhsPath.SeenSoon => Seen(soon, 6),
            CamhsPath.SeenLate => Seen(late, 6),
            CamhsPath.HelpedSoon => Closed(soon, chance.Whole(2, 5), "treatment-completed"),
            CamhsPath.HelpedLate => Closed(late, chance.Whole(2, 5), "treatment-completed"),
            CamhsPath.ClosedSoon => Closed(soon, 1, "no-further-treatment"),
            CamhsPath.ClosedLate => Closed(late, 1, "did-not-attend"),
            CamhsPath.ClosedUnseen => referral.Closed(late, "family-request"),
            _ => referral,
        };

        SampleReferral Seen(DateOnly first, int contacts)
        {
            ContactSeries.Write(area, files, referral.Id, first, contacts, 19, 0.03);
            return referral with { HelpStarted = first.AddDays(19) };
        }

        SampleReferral Closed(DateOnly first, int contacts, string reason)
        {
            var last = ContactSeries.Write(area, files, referral.Id, first, contacts, 19, 0.03);
            return (contacts > 1 ? referral with { HelpStarted = first.AddDays(19) } : referral).Closed(last.AddDays(10), reason);
        }
    }
}
