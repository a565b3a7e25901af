namespace Send.Cli.Sample.Records.Health;

/// <summary>Referrals to school nursing, where few wait for long anywhere.</summary>
internal static class SchoolNursingReferrals
{
    private const string Service = "school-nursing";
    private const int Seen = 13;
    private const int Waiting = 5;
    private const int NotAccepted = 2;

    public static void Write(AreaHealth area, HealthFiles files)
    {
        var chance = area.Chance;
        for (var i = area.Times(Seen); i > 0; i--)
        {
            var first = area.Ago(chance.Whole(5, 400));
            var referral = Referrals.Of(area, Service, first.AddDays(-chance.Whole(10, 60)), SchoolAge());
            var last = ContactSeries.Write(area, files, referral.Id, first, chance.Whole(1, 3), 21, 0.02);
            referral = referral.Accepted(referral.Received.AddDays(chance.Whole(1, 8)));
            files.Referral(area, last.AddDays(7) <= area.LastDay ? referral.Closed(last.AddDays(7), "no-further-treatment") : referral);
        }
        for (var i = area.Times(Waiting); i > 0; i--)
            files.Referral(area, Referrals.Of(area, Service, area.Ago(chance.Whole(1, 70)), SchoolAge()));
        for (var i = area.Times(NotAccepted); i > 0; i--)
        {
            var referral = Referrals.Of(area, Service, area.Ago(chance.Whole(20, 500)), SchoolAge());
            files.Referral(area, referral with { Decision = "not-accepted", Decided = referral.Received.AddDays(7), Reason = "alternative-service-required" });
        }

        int SchoolAge() => chance.Whole(62, 200);
    }
}
