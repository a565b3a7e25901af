namespace Send.Cli.Sample.Records.Health;

/// <summary>
/// A child of each service who has been seen every month since before everybody else was referred: contacts are sent all the time, so that of
/// the others it is known whether they were seen.
/// </summary>
internal static class ChildrenSeenThroughout
{
    private const int DaysSinceFirst = 930;

    private static readonly string[] Services =
        ["speech-and-language-therapy", "occupational-therapy", "physiotherapy", "school-nursing", "camhs-getting-help", "camhs-getting-more-help"];

    public static void Write(AreaHealth area, HealthFiles files)
    {
        foreach (var service in Services)
        {
            var first = area.Ago(DaysSinceFirst - area.Chance.Whole(0, 25));
            var referral = Referrals.Of(area, service, first.AddDays(-area.Chance.Whole(10, 28)), area.Chance.Whole(84, 160));
            files.Referral(area, referral.Accepted(referral.Received.AddDays(5)));
            ContactSeries.Write(area, files, referral.Id, first, int.MaxValue, apart: 30, byProvider: 0);
        }
    }
}
