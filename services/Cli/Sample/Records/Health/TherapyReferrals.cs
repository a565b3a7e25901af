namespace Send.Cli.Sample.Records.Health;

/// <summary>Referrals to three therapies: children who wait, who were seen, who have a plan that specifies how often, and who were not accepted.</summary>
internal static class TherapyReferrals
{
    private const int WithPlan = 13;
    private const int Seen = 15;
    private const int NotAccepted = 4;
    private const int Signposted = 2;
    private const int ContactsSpecified = 10;
    private const int DaysSincePlans = 400;

    private static readonly string[] Services = ["speech-and-language-therapy", "occupational-therapy", "physiotherapy"];
    private static readonly string[] Reasons = ["threshold-not-met", "threshold-not-met", "information-incomplete", "alternative-service-required"];

    private enum Waiting
    {
        Within18Weeks,
        Within52Weeks,
        Over52Weeks,
    }

    public static void Write(AreaHealth area, HealthFiles files)
    {
        foreach (var service in Services)
        {
            var waits = TherapyWaits.Of(area.Shape.Therapy, area.Chance);
            Wait(area, files, service, waits);
            for (var i = area.Times(Seen); i > 0; i--)
                See(area, files, service, waits);
            foreach (var apart in Deck.Deal(area.Chance, area.Times(WithPlan), [.. waits.DaysApart.Select(d => (d, 1.0))]))
                SeeByPlan(area, files, service, waits, apart);
            for (var i = area.Times(NotAccepted); i > 0; i--)
                files.Referral(area, Decided(area, service) with { Decision = "not-accepted", Reason = area.Chance.One(Reasons) });
            for (var i = area.Times(Signposted); i > 0; i--)
                files.Referral(area, Decided(area, service) with { Decision = "signposted", SignpostedTo = area.Chance.One(Referrals.Elsewhere) });
        }
    }

    private static void Wait(AreaHealth area, HealthFiles files, string service, TherapyWaits waits)
    {
        var between = 1 - waits.Within18Weeks - waits.Over52Weeks;
        foreach (var waiting in Deck.Deal(
            area.Chance, area.Times(waits.Waiting),
            (Waiting.Within18Weeks, waits.Within18Weeks), (Waiting.Within52Weeks, between), (Waiting.Over52Weeks, waits.Over52Weeks)))
        {
            // Some days away from 18 and 52 weeks, of which there are 126 and 364.
            var days = waiting switch
            {
                Waiting.Within18Weeks => area.Chance.Whole(1, 118),
                Waiting.Within52Weeks => area.Chance.Whole(134, 350),
                _ => area.Chance.Whole(375, 600),
            };
            var referral = Referrals.Of(area, service, area.Ago(days), Referrals.Child(area));
            files.Referral(area, days < Referrals.DaysToDecide ? referral : referral.Accepted(referral.Received.AddDays(area.Chance.Whole(1, Referrals.DaysToDecide))));
        }
    }

    private static void See(AreaHealth area, HealthFiles files, string service, TherapyWaits waits)
    {
        var chance = area.Chance;
        var first = area.Ago(chance.Whole(5, 400));
        var age = !area.Shape.EndsAt19 && chance.Falls(0.1) ? Referrals.YoungAdult(area) : Referrals.Child(area);
        var referral = SeenOn(area, service, waits, first, age);
        var last = ContactSeries.Write(area, files, referral.Id, first, chance.Whole(2, 6), chance.Whole(14, 35), waits.ByProvider);
        files.Referral(area, last.AddDays(14) <= area.LastDay && chance.Falls(0.8) ? referral.Closed(last.AddDays(14), "treatment-completed") : referral);
    }

    private static void SeeByPlan(AreaHealth area, HealthFiles files, string service, TherapyWaits waits, int apart)
    {
        var first = area.Ago(DaysSincePlans - area.Chance.Whole(0, 30));
        var referral = SeenOn(area, service, waits, first, Referrals.Child(area)) with { Sen = "E" };
        files.Referral(area, referral);
        files.Provision(area, referral.Child, service, area.Ago(DaysSincePlans), ContactsSpecified, ContactsSpecified * ContactSeries.Minutes);
        ContactSeries.Write(area, files, referral.Id, first, int.MaxValue, apart, waits.ByProvider);
    }

    private static SampleReferral SeenOn(AreaHealth area, string service, TherapyWaits waits, DateOnly first, int ageMonths)
    {
        var wait = area.Chance.Whole(waits.ShortestWait, waits.LongestWait);
        var referral = Referrals.Of(area, service, first.AddDays(-wait), ageMonths);
        return referral.Accepted(referral.Received.AddDays(area.Chance.Whole(1, Referrals.DaysToDecide))) with
        {
            Pauses = wait > 60 && area.Chance.Falls(0.06) ? Referrals.Pause(referral.Received.AddDays(20), area.Chance.Whole(7, 21)) : "",
        };
    }

    private static SampleReferral Decided(AreaHealth area, string service)
    {
        var referral = Referrals.Of(area, service, area.Ago(area.Chance.Whole(30, 700)), Referrals.Child(area));
        return referral with { Decided = referral.Received.AddDays(area.Chance.Whole(2, Referrals.DaysToDecide)) };
    }
}
