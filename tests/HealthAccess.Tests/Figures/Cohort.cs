using Send.HealthAccess.Tests.Contacts;
using Send.HealthAccess.Tests.Referrals;
using Send.HealthAccess.V1;
using Given = Send.HealthAccess.Tests.Referrals.Given;

namespace Send.HealthAccess.Tests.Figures;

/// <summary>Referrals and contacts by how many days before the end of the month they were. Each referral is of a child of its own.</summary>
internal sealed class Cohort(RunningRecords service, string area, HealthService line = HealthService.SpeechAndLanguageTherapy, string provider = "RXA")
{
    /// <summary>One that ended more than a year before, so that the year is whole.</summary>
    public Task<Referral> Before() => Discharged("before", 500, 450, 480, 470);

    /// <summary>One that is seen since long ago and still is, so that contacts are known from then to now.</summary>
    public Task<Referral> Goes() => Accepted("goes", 800, [.. EveryTwoMonths(790, 1), 0]);

    /// <summary>A referral that was accepted on the day of its receipt, and its attended contacts.</summary>
    public async Task<Referral> Accepted(string id, int received, params int[] contacts) =>
        await Sent(Given.Accepted(area, id, $"child-{id}").With(r =>
        {
            (r.Provider, r.Service, r.ReceivedOn, r.DecidedOn) = (provider, line, Lately.Before(received), Lately.Before(received));
        }), contacts);

    public async Task<Referral> Discharged(string id, int received, int discharged, params int[] contacts) =>
        await Sent(Given.Accepted(area, id, $"child-{id}").With(r =>
        {
            (r.Provider, r.Service, r.ReceivedOn, r.DecidedOn) = (provider, line, Lately.Before(received), Lately.Before(received));
            (r.DischargedOn, r.DischargedBecause) = (Lately.Before(discharged), DischargeReason.NoFurtherTreatment);
        }), contacts);

    public async Task<Referral> NotAccepted(string id, int received, int decided, NotAcceptedReason reason = NotAcceptedReason.ThresholdNotMet) =>
        await Sent(Given.Undecided(area, id, $"child-{id}").With(r =>
        {
            (r.Provider, r.Service, r.ReceivedOn, r.Decision, r.DecidedOn) = (provider, line, Lately.Before(received), ReferralDecision.NotAccepted, Lately.Before(decided));
            r.NotAcceptedBecause = reason;
        }));

    public async Task<Referral> Signposted(string id, int received, int decided) =>
        await Sent(Given.Undecided(area, id, $"child-{id}").With(r =>
        {
            (r.Provider, r.Service, r.ReceivedOn, r.Decision, r.DecidedOn) = (provider, line, Lately.Before(received), ReferralDecision.Signposted, Lately.Before(decided));
            r.SignpostedTo = SignpostedTo.School;
        }));

    public Task<Contact> Contact(string referral, int day, ContactOutcome outcome = ContactOutcome.Attended, ContactMedium medium = ContactMedium.FaceToFace) =>
        service.Record(new Contact
        {
            AreaCode = area,
            Id = $"{referral}-{day}",
            Referral = referral,
            Date = Lately.Before(day),
            Outcome = outcome,
            Medium = medium,
        });

    private static IEnumerable<int> EveryTwoMonths(int first, int last)
    {
        for (var day = first; day >= last; day -= 60)
            yield return day;
    }

    private async Task<Referral> Sent(Referral referral, params int[] contacts)
    {
        var recorded = await service.Record(referral);
        foreach (var day in contacts)
            await Contact(recorded.Id, day);
        return recorded;
    }
}
