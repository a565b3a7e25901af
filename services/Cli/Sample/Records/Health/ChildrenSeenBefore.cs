namespace Send.Cli.Sample.Records.Health;

/// <summary>
/// Children who were seen before everybody else was referred: records that are sent begin with those, so that of the others it is known
/// whether they were seen.
/// </summary>
internal static class ChildrenSeenBefore
{
    private const int OfEachService = 2;

    private static readonly string[] Services =
        ["speech-and-language-therapy", "occupational-therapy", "physiotherapy", "school-nursing", "camhs-getting-help", "camhs-getting-more-help"];

    public static void Write(AreaHealth area, HealthFiles files)
    {
        foreach (var service in Services)
        {
            for (var i = 0; i < OfEachService; i++)
            {
                var referral = Referrals.Of(area, service, area.Ago(area.Chance.Whole(900, 960)), area.Chance.Whole(84, 160));
                var last = ContactSeries.Write(area, files, referral.Id, referral.Received.AddDays(area.Chance.Whole(7, 28)), most: 3, apart: 14, byProvider: 0);
                files.Referral(area, referral.Accepted(referral.Received.AddDays(3)).Closed(last.AddDays(10), "treatment-completed"));
            }
        }
    }
}
