using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Contacts;

public sealed class ListContactsOnSqliteTests(OnSqlite service) : ListContactsTests(service), IClassFixture<OnSqlite>;

public sealed class ListContactsOnPostgreSqlTests(OnPostgreSql service) : ListContactsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListContactsTests(RunningRecords service)
{
    [Fact]
    public async Task They_are_narrowed_by_referral_days_and_outcome()
    {
        await service.Refer(Given.Referral("302"));
        await service.Refer(Given.Referral("302", "r2", "C2"));
        await service.Record(Given.Contact("302", "a", date: "2025-02-01"));
        await service.Record(Given.Contact("302", "b", "r2", "2025-03-01"));
        await service.Record(Missed(Given.Contact("302", "c", date: "2025-04-01")));
        await service.Withdraw(await service.Record(Given.Contact("302", "d", date: "2025-05-01")));
        Assert.Equal("c b a", await Ids(new() { AreaCode = "302" }));
        Assert.Equal("c a", await Ids(new() { AreaCode = "302", Referral = "r1" }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", From = "2025-03-01" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", To = "2025-03-01" }));
        Assert.Equal("c", await Ids(new() { AreaCode = "302", Outcome = ContactOutcome.DidNotAttend }));
        Assert.Equal("d c b a", await Ids(new() { AreaCode = "302", IncludingWithdrawn = true }));
    }

    [Fact]
    public async Task They_come_in_pages_until_something_changes()
    {
        await service.Refer(Given.Referral("304"));
        await service.Import("five", [.. Enumerable.Range(1, 5).Select(day => Given.Contact("304", $"d{day}", date: $"2025-12-0{day}"))]);
        var request = new ListContactsRequest { AreaCode = "304", PageSize = 2 };
        var first = await service.List(request);
        request.PageToken = first.NextPageToken;
        var second = await service.List(request);
        Assert.Equal((5, "d5 d4 d3 d2"), (first.Total, string.Join(' ', first.Contacts.Concat(second.Contacts).Select(c => c.Id))));
        await service.Withdraw(first.Contacts[0]);
        request.PageToken = second.NextPageToken;
        await Refusal.Of(StatusCode.Aborted, "stale-page", () => service.List(request));
    }

    [Fact]
    public async Task A_referral_is_asked_for_in_the_body_and_in_no_address()
    {
        await service.Refer(Given.Referral("305"));
        await service.Record(Given.Contact("305", "a"));
        var answer = await service.Http.PostAsJsonAsync("/v1/areas/305/contacts/search", new { referral = "r1" }, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("CONTACT_OUTCOME_ATTENDED", json.GetProperty("contacts")[0].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refused("unknown-area", new());
        await Refused("referral-id", new() { AreaCode = "306", Referral = "a referral" });
        await Refused("unknown-outcome", new() { AreaCode = "306", Outcome = (ContactOutcome)9 });
        await Refused("not-a-day", new() { AreaCode = "306", From = "1 May" });
        await Refused("page-size", new() { AreaCode = "306", PageSize = 1001 });
    }

    private static Contact Missed(Contact contact)
    {
        contact.Outcome = ContactOutcome.DidNotAttend;
        contact.ClearMinutes();
        return contact;
    }

    private async Task<string> Ids(ListContactsRequest request) => string.Join(' ', (await service.List(request)).Contacts.Select(c => c.Id));

    private Task<string> Refused(string code, ListContactsRequest request) => Refusal.Of(StatusCode.InvalidArgument, code, () => service.List(request));
}
