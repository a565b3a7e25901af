using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.HealthAccess.Tests.Contacts;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Crisis;

public sealed class ListCrisisEventsOnSqliteTests(OnSqlite service) : ListCrisisEventsTests(service), IClassFixture<OnSqlite>;

public sealed class ListCrisisEventsOnPostgreSqlTests(OnPostgreSql service) : ListCrisisEventsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListCrisisEventsTests(RunningRecords service)
{
    [Fact]
    public async Task They_are_narrowed_by_child_kind_and_days()
    {
        await service.Record(Given.Crisis("302", "a", "2025-02-01"));
        await service.Record(Given.Crisis("302", "b", "2025-03-01").With(e => e.Kind = CrisisKind.Admission));
        await service.Record(Given.Crisis("302", "c", "2025-04-01", "C2"));
        await service.Withdraw(await service.Record(Given.Crisis("302", "d", "2025-05-01")));
        Assert.Equal("c b a", await Ids(new() { AreaCode = "302" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", Child = "C1" }));
        Assert.Equal("b", await Ids(new() { AreaCode = "302", Kind = CrisisKind.Admission }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", From = "2025-03-01" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", To = "2025-03-01" }));
        Assert.Equal("d c b a", await Ids(new() { AreaCode = "302", IncludingWithdrawn = true }));
    }

    /// <summary>
    /// C1 had been waiting for getting more help for 50 days, was refused by getting help 30 days before, and is seen by speech and language
    /// therapy. A contact that was not attended, a text message, another child's referral and a withdrawn contact say nothing.
    /// </summary>
    [Fact]
    public async Task Each_says_what_its_child_was_waiting_for_and_had_been_refused()
    {
        await service.Refer(Contacts.Given.Referral("303", "more", service: HealthService.CamhsGettingMoreHelp));
        await service.Refer(Contacts.Given.Referral("303", "help", service: HealthService.CamhsGettingHelp) with
        {
            Decision = Send.HealthAccess.Storage.ReferralDecision.NotAccepted,
            DecidedOn = new(2025, 1, 30),
            NotAcceptedBecause = Send.HealthAccess.Storage.NotAcceptedReason.ThresholdNotMet,
        });
        await service.Refer(Contacts.Given.Referral("303", "speech"));
        await service.Refer(Contacts.Given.Referral("303", "other", "C2", HealthService.OccupationalTherapy));
        await service.Record(Contacts.Given.Contact("303", "seen", "speech", "2025-02-28"));
        await service.Withdraw(await service.Record(Contacts.Given.Contact("303", "in-error", "more", "2025-02-01")));
        var missed = Contacts.Given.Contact("303", "missed", "more", "2025-02-02").With(c => c.Outcome = ContactOutcome.DidNotAttend);
        missed.ClearMinutes();
        await service.Record(missed);
        await service.Record(Contacts.Given.Contact("303", "text", "more", "2025-02-03").With(c => c.Medium = ContactMedium.Text));
        // Contacts are sent of all three services, and of the month of the crisis.
        await service.Record(Contacts.Given.Contact("303", "lately", "speech", "2025-03-12"));
        await service.Refer(Contacts.Given.Referral("303", "another", "C3", HealthService.OccupationalTherapy));
        await service.Record(Contacts.Given.Contact("303", "of-another", "another", "2025-02-20"));
        await service.Record(Given.Crisis("303", "a"));
        await service.Record(Given.Crisis("303", "b", "2025-01-09"));
        await service.Record(Given.Crisis("303", "c", "2025-02-28", "C2"));

        var expected = new CrisisBackground
        {
            WaitingFor = { new ServiceWaitedFor { Service = HealthService.CamhsGettingMoreHelp, Days = 50 } },
            RefusedBy =
            {
                new ServiceThatRefused
                {
                    Service = HealthService.CamhsGettingHelp, Decision = ReferralDecision.NotAccepted, Reason = NotAcceptedReason.ThresholdNotMet, DaysSince = 30,
                },
            },
            KnownTo = { HealthService.SpeechAndLanguageTherapy },
        };
        var listed = await service.List(new() { AreaCode = "303" });
        Assert.Equal(["a", "c", "b"], listed.Entries.Select(e => e.Event.Id));
        Assert.Equal(expected, listed.Entries[0].Background);
        Assert.Equal([(HealthService.OccupationalTherapy, 49)], listed.Entries[1].Background.WaitingFor.Select(w => (w.Service, w.Days)));
        Assert.Equal(new(), listed.Entries[2].Background);
        Assert.Equal(expected, (await service.Get("303", "a")).Background);
    }

    [Fact]
    public async Task They_come_in_pages_until_something_changes()
    {
        for (var day = 1; day <= 3; day++)
            await service.Record(Given.Crisis("304", $"d{day}", $"2025-12-0{day}"));
        var request = new ListCrisisEventsRequest { AreaCode = "304", PageSize = 2 };
        var first = await service.List(request);
        Assert.Equal((3, "d3 d2"), (first.Total, string.Join(' ', first.Entries.Select(e => e.Event.Id))));
        await service.Withdraw(first.Entries[0].Event);
        request.PageToken = first.NextPageToken;
        await Refusal.Of(StatusCode.Aborted, "stale-page", () => service.List(request));
    }

    [Fact]
    public async Task A_child_is_asked_for_in_the_body_and_in_no_address()
    {
        await service.Record(Given.Crisis("305", "a"));
        var answer = await service.Http.PostAsJsonAsync("/v1/areas/305/crisis-events/search", new { child = "C1" }, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("CRISIS_KIND_EMERGENCY_ATTENDANCE", json.GetProperty("entries")[0].GetProperty("event").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refused("unknown-area", new());
        await Refused("child-reference", new() { AreaCode = "306", Child = "a name" });
        await Refused("unknown-kind", new() { AreaCode = "306", Kind = (CrisisKind)4 });
        await Refused("not-a-day", new() { AreaCode = "306", From = "1 May" });
        await Refused("page-size", new() { AreaCode = "306", PageSize = 1001 });
    }

    private async Task<string> Ids(ListCrisisEventsRequest request) => string.Join(' ', (await service.List(request)).Entries.Select(e => e.Event.Id));

    private Task<string> Refused(string code, ListCrisisEventsRequest request) => Refusal.Of(StatusCode.InvalidArgument, code, () => service.List(request));
}
