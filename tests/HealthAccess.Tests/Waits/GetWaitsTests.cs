using Grpc.Core;
using Send.HealthAccess.Tests.Contacts;
using Send.HealthAccess.Tests.Referrals;
using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

public sealed class GetWaitsOnSqliteTests(OnSqlite service) : GetWaitsTests(service), IClassFixture<OnSqlite>;

public sealed class GetWaitsOnPostgreSqlTests(OnPostgreSql service) : GetWaitsTests(service), IClassFixture<OnPostgreSql>;

public abstract class GetWaitsTests(RunningRecords service)
{
    private const string Speech = "Therapy interventions: Speech and language";

    [Fact]
    public async Task Open_waits_completed_ones_and_those_of_a_year_of_referrals_are_told_apart()
    {
        await Cohort("380");
        var given = await Ask("380", "2025-12-31");
        Assert.Equal(("2025-01-01", "2025-12-31"), (given.From, given.On));
        Assert.Equal(["Therapy interventions: Occupational therapy", Speech, "All therapies"], given.Waits.Select(w => w.Name));
        var speech = given.Waits[1];

        // a 10, e 60, b 126 and c 365 days; without b's pause of 10 days, 60 and 116 are in the middle.
        Assert.Equal((4, 3, 1), (speech.Open.Count, speech.Open.Within18Weeks, speech.Open.Over52Weeks));
        Assert.Equal((93, 88), (speech.Open.MedianDays, speech.Open.MedianDaysWithoutPauses));
        Assert.Equal(126 + (0.76 * 239), speech.Open.Percentile92Days, 6);

        // d alone was seen.
        Assert.Equal((1, 1, 30, 1, 40), (speech.Completed.Count, speech.Completed.Within18Weeks, speech.Completed.MedianDays, speech.Completed.SecondContacts, speech.Completed.SecondContactMedianDays));

        // c was referred a day before the year.
        Assert.Equal((4, 1, 3, false), (speech.Referred.Count, speech.Referred.FirstContact.Seen, speech.Referred.FirstContact.NotSeen, speech.Referred.FirstContact.HasMedianDays));
        Assert.Equal(
            "The one child first seen in the time had waited 30 days. Of the 4 referred in it, counting those still waiting, more than half had not been seen by 31 December 2025.",
            speech.Sentence);

        // Turned away: closed before support, never seen, and no wait that was completed.
        var occupational = given.Waits[0];
        Assert.Equal((0, false, 0, false), (occupational.Open.Count, occupational.Open.HasMedianDays, occupational.Completed.Count, occupational.Completed.HasMedianDays));
        Assert.Equal((1, 1, 1), (occupational.Closed.Count, occupational.Closed.BeforeSupport, occupational.Referred.FirstContact.NotSeen));
        Assert.Equal((4, 5), (given.Waits[2].Open.Count, given.Waits[2].Referred.Count));
    }

    [Fact]
    public async Task What_came_after_the_day_did_not_exist_then()
    {
        await Cohort("381");
        var later = Assert.Single((await Ask("381", "2026-01-05", HealthService.SpeechAndLanguageTherapy)).Waits);
        // e is seen that day, after 65 days; the median of both who were seen is 47.5. Of a, b, d and e: 2/3 on day 30, then 1/3 on day 65.
        Assert.Equal((3, 2, 47.5), (later.Open.Count, later.Completed.Count, later.Completed.MedianDays));
        Assert.Equal(65, later.Referred.FirstContact.MedianDays);
        Assert.Equal("Half of the 2 first seen in the time had waited 47.5 days or less. Of the 4 referred in it, counting those still waiting, half are seen within 65 days.", later.Sentence);
        Assert.Equal(4, Assert.Single((await Ask("381", "2026-01-04", HealthService.SpeechAndLanguageTherapy)).Waits).Open.Count);
        // d had no contact yet, and b was not yet referred: c and d wait.
        Assert.Equal((2, 0), Of(Assert.Single((await Ask("381", "2025-06-30", HealthService.SpeechAndLanguageTherapy)).Waits)));
        Assert.Empty((await Ask("381", "2024-04-30")).Waits);
    }

    [Fact]
    public async Task One_provision_can_be_asked_for()
    {
        await Cohort("382");
        Assert.Equal((4, 1), Of(await Speeches("382", SenProvision.SenSupport)));
        Assert.Equal((0, 0), Of(await Speeches("382", SenProvision.EhcPlan)));
        Assert.Equal("Nobody was first seen in the time. Nobody was referred in it.", (await Speeches("382", SenProvision.EhcPlan)).Sentence);
    }

    [Fact]
    public async Task Who_is_lost_to_view_is_told_apart_and_asked_for_no_day_it_is_the_last_of_which_anything_is_known()
    {
        await Cohort("384");
        // The last contact was in January 2026.
        Assert.Equal(("2025-02-01", "2026-01-31"), ((await Ask("384", "")).From, (await Ask("384", "")).On));
        var lost = Assert.Single((await Ask("384", "2026-02-28", HealthService.SpeechAndLanguageTherapy)).Waits);
        Assert.Equal(new WaitsNotCounted { SentNoMore = 3, SentUntil = "2026-01", OverATenth = true }, lost.NotCounted);
        // They, and d and e, who were seen.
        Assert.Equal(new WaitsNotCounted { SentNoMore = 5, SentUntil = "2026-01", OverATenth = true }, lost.NotCountedInTime);
        Assert.Equal((null, null, null, null), (lost.Open, lost.Completed, lost.Referred, lost.Closed));
        Assert.Equal(
            "Providers of over a tenth of those who were referred, seen or waiting in the time sent no contacts of the service after January 2026. Not counted: 5 referred, seen or waiting in the time. " +
            "Providers of over a tenth of those who would wait sent no contacts of the service after January 2026. Not counted: 3 who may wait.",
            lost.Sentence);

        // A second provider has sent no contacts: of ten who would wait, one.
        for (var i = 0; i < 6; i++)
            await Refer("384", $"w{i}", "2026-01-10");
        await Refer("384", "without", "2026-01-20", r => r.Provider = "RXB");
        var known = Assert.Single((await Ask("384", "2026-01-31", HealthService.SpeechAndLanguageTherapy)).Waits);
        Assert.Equal((9, new WaitsNotCounted { WithoutContacts = 1 }), (known.Open.Count, known.NotCounted));
        Assert.Equal((true, false, false), (known.Open.HasMedianDays, known.Open.HasOver52Weeks, known.Open.HasPercentile92Days));
        Assert.EndsWith(" Not counted: 1 who may wait, whose provider sent no contacts, so that nobody can tell who was seen. Who is missing may have waited longest, so that nothing is said of waits over 52 weeks.", known.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999", "", "", 0, "unknown-area", "area_code")]
    [InlineData("383", "yesterday", "", 0, "not-a-day", "on")]
    [InlineData("383", "2999-01-01", "", 0, "day-yet-to-come", "on")]
    [InlineData("383", "2025-12-31", "2026-01-01", 0, "from-after-on", "from")]
    [InlineData("383", "", "", 99, "unknown-service", "service")]
    public async Task What_is_asked_wrongly_is_refused_and_the_field_is_named(string area, string on, string from, int line, string code, string field)
    {
        var request = new GetWaitsRequest { AreaCode = area, On = on, From = from, Service = (HealthService)line };
        Assert.Equal(field, await Refusal.Of(StatusCode.InvalidArgument, code, async () => await Client.GetWaitsAsync(request, cancellationToken: TestContext.Current.CancellationToken)));
    }

    private WaitService.WaitServiceClient Client => new(service.Channel);

    private static (int Waiting, int Seen) Of(WaitsForService waits) => (waits.Open.Count, waits.Completed.Count);

    private async Task<WaitsForService> Speeches(string area, SenProvision sen) => Assert.Single((await Client.GetWaitsAsync(
        new() { AreaCode = area, On = "2025-12-31", Service = HealthService.SpeechAndLanguageTherapy, SenProvision = sen }, cancellationToken: TestContext.Current.CancellationToken)).Waits);

    private async Task<GetWaitsResponse> Ask(string area, string on, HealthService line = HealthService.Unspecified) =>
        await Client.GetWaitsAsync(new() { AreaCode = area, On = on, Service = line }, cancellationToken: TestContext.Current.CancellationToken);

    private async Task Cohort(string area)
    {
        // Seen since long before, so that contacts of both services are known.
        await Refer(area, "z", "2024-05-01");
        await Refer(area, "y", "2024-05-01", r => (r.Service, r.Decision, r.DecidedOn) = (HealthService.OccupationalTherapy, ReferralDecision.Accepted, "2024-05-01"));
        for (var day = new DateOnly(2024, 5, 2); day < new DateOnly(2026, 2, 1); day = day.AddDays(70))
        {
            await Contact(area, "z", IsoDay.Write(day));
            await Contact(area, "y", IsoDay.Write(day));
        }
        await Refer(area, "a", "2025-12-21");
        await Refer(area, "b", "2025-08-27", r => r.Pauses.Add(new ReferralPause { From = "2025-09-01", To = "2025-09-10" }));
        await Refer(area, "c", "2024-12-31");
        await Refer(area, "d", "2025-06-01");
        await Refer(area, "e", "2025-11-01");
        await Refer(area, "f", "2025-03-01", r =>
        {
            (r.Service, r.Decision, r.DecidedOn) = (HealthService.OccupationalTherapy, ReferralDecision.NotAccepted, "2025-03-11");
            r.NotAcceptedBecause = NotAcceptedReason.ThresholdNotMet;
        });
        await Contact(area, "d", "2025-07-01");
        await Contact(area, "d", "2025-07-11");
        await Contact(area, "e", "2025-11-10", ContactOutcome.DidNotAttend);
        await Contact(area, "e", "2026-01-05");
    }

    private async Task Refer(string area, string id, string received, Action<Referral>? further = null) => await service.Record(Referrals.Given.Undecided(area, id, $"child-{id}").With(r =>
    {
        r.ReceivedOn = received;
        further?.Invoke(r);
    }));

    private async Task Contact(string area, string referral, string day, ContactOutcome outcome = ContactOutcome.Attended) => await service.Record(
        new Contact { AreaCode = area, Id = $"{referral}-{day}", Referral = referral, Date = day, Outcome = outcome, Medium = ContactMedium.FaceToFace });
}
