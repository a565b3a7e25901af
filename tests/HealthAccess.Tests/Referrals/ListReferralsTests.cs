using Grpc.Core;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Referrals;

public sealed class ListReferralsOnSqliteTests(OnSqlite service) : ListReferralsTests(service), IClassFixture<OnSqlite>;

public sealed class ListReferralsOnPostgreSqlTests(OnPostgreSql service) : ListReferralsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListReferralsTests(RunningRecords service)
{
    [Fact]
    public async Task Referrals_are_listed_by_child_service_state_and_day_the_latest_first()
    {
        await service.Record(Given.Undecided("302", "undecided"));
        await service.Record(Given.Accepted("302", "accepted", "C2").With(r => r.Service = HealthService.CamhsGettingHelp));
        await service.Record(Given.NotAccepted("302", "refused").With(r => (r.ReceivedOn, r.DecidedOn) = ("2025-02-10", "2025-02-11")));
        await service.Record(Given.Discharged("302", "closed").With(r => r.Provider = "RXB"));
        await service.Withdraw(await service.Record(Given.Undecided("302", "wrong")));

        Assert.Equal(["refused", "accepted", "closed", "undecided"], await Ids(new()));
        Assert.Equal(5, (await Ids(new() { IncludingWithdrawn = true })).Count);
        Assert.Equal(["accepted"], await Ids(new() { Child = "C2" }));
        Assert.Equal(["accepted"], await Ids(new() { Service = HealthService.CamhsGettingHelp }));
        Assert.Equal(["closed"], await Ids(new() { Provider = "rxb" }));
        Assert.Equal(["undecided"], await Ids(new() { State = ReferralState.Undecided }));
        Assert.Equal(["accepted", "undecided"], await Ids(new() { State = ReferralState.Open }));
        Assert.Equal(["refused"], await Ids(new() { ReceivedFrom = "2025-02-01" }));
        Assert.Equal(["accepted", "closed", "undecided"], await Ids(new() { ReceivedTo = "2025-02-01" }));
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-service", () => Ids(new() { Service = (HealthService)99 }));
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-state", () => Ids(new() { State = (ReferralState)99 }));
    }

    [Fact]
    public async Task Pages_hold_all_of_them_once()
    {
        foreach (var id in (string[])["a", "b", "c"])
            await service.Record(Given.Undecided("303", id));
        var first = await service.List(new() { AreaCode = "303", PageSize = 2 });
        var second = await service.List(new() { AreaCode = "303", PageSize = 2, PageToken = first.NextPageToken });
        Assert.Equal(["a", "b", "c"], first.Referrals.Concat(second.Referrals).Select(r => r.Id));
        Assert.Equal((3, ""), (first.Total, second.NextPageToken));
    }

    private async Task<List<string>> Ids(ListReferralsRequest request) =>
        [.. (await service.List(request.With(r => r.AreaCode = "302"))).Referrals.Select(r => r.Id)];
}
