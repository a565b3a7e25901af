using Grpc.Core;
using Send.HealthAccess.Tests.Referrals;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Commissioning;

public sealed class RecordCommissionedServiceOnSqliteTests(OnSqlite service) : RecordCommissionedServiceTests(service), IClassFixture<OnSqlite>;

public sealed class RecordCommissionedServiceOnPostgreSqlTests(OnPostgreSql service) : RecordCommissionedServiceTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordCommissionedServiceTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_recorded_amended_and_ended_is_read_with_its_history()
    {
        var recorded = await service.Record(Calls.To19("302", "a"));
        var amended = await service.Amend(recorded.With(s => s.ToAge = 24));
        await service.End(amended, "2027-03-31");
        var read = await service.Commissioning().GetCommissionedServiceAsync(new() { AreaCode = "302", Id = "a" }, cancellationToken: Cancel);
        Assert.Equal([(18, ""), (24, ""), (24, "2027-03-31")], read.History.Select(v => (v.CommissionedService.ToAge, v.CommissionedService.EndsOn)));
        await Refusal.Of(StatusCode.FailedPrecondition, "already-ended", () => service.End(read.CommissionedService, "2028-03-31"));
    }

    [Fact]
    public async Task One_commissioner_has_no_age_of_a_service_twice_and_two_may()
    {
        await service.Record(Calls.To19("303", "a"));
        Assert.Equal(
            "commissioned_service.from_age",
            await Refusal.Of(StatusCode.FailedPrecondition, "overlaps-another", () => service.Record(Calls.To19("303", "b").With(s => (s.FromAge, s.ToAge) = (18, 25)))));
        await service.Record(Calls.To19("303", "c").With(s => (s.FromAge, s.ToAge) = (19, 25)));
        await service.Record(Calls.To19("303", "d").With(s => s.Commissioner = "QXX"));
        await service.Record(Calls.To19("303", "e").With(s => (s.StartsOn, s.EndsOn) = ("2018-04-01", "2020-03-31")));
    }

    [Fact]
    public async Task A_batch_keeps_what_is_right_and_says_what_is_not()
    {
        var answer = await service.Import(
            Given.Header("mixed"), Calls.To19("304", "a"), Calls.To19("304", "b"), Calls.To19("304", "c").With(s => s.ToAge = 26), Calls.To19("304", "d", HealthService.Audiology));
        Assert.Equal((4, 2, 2), (answer.RowsReceived, answer.RowsChanged, answer.RowsRefused));
        Assert.Equal([(3L, "overlaps-another"), (4L, "age")], answer.Problems.OrderBy(p => p.RowNumber).Select(p => (p.RowNumber, p.Code)));
        var listed = await service.Commissioning().ListCommissionedServicesAsync(new() { AreaCode = "304", On = "2025-01-01" }, cancellationToken: Cancel);
        Assert.Equal(["d", "a"], listed.CommissionedServices.Select(s => s.Id));
    }

    [Fact]
    public async Task The_cover_of_a_day_tells_gaps_overlaps_and_the_birthday_at_which_a_service_ends()
    {
        await service.Record(Calls.To19("305", "a"));
        await service.Record(Calls.To19("305", "b").With(s => (s.Commissioner, s.FromAge, s.ToAge) = ("QXX", 16, 18)));
        await service.Record(Calls.To19("305", "c").With(s => (s.FromAge, s.ToAge, s.StartsOn) = (19, 25, "2026-04-01")));
        var cover = Assert.Single((await service.Cover("305", "2025-09-01")).Services);
        Assert.Equal([(0, 18)], cover.Covered.Select(r => (r.FromAge, r.ToAge)));
        Assert.Equal([(19, 25)], cover.Gaps.Select(r => (r.FromAge, r.ToAge)));
        Assert.Equal([(16, 18)], cover.Overlaps.Select(r => (r.FromAge, r.ToAge)));
        Assert.Equal("ends at the 19th birthday", Assert.Single(cover.CliffEdges).Sentence);
        Assert.Empty(Assert.Single((await service.Cover("305", "2026-04-01")).Services).CliffEdges);
        Assert.Contains(HealthService.SchoolNursing, (await service.Cover("305", "2025-09-01")).WithoutCommissioner.Select(m => m.Service));
        await Refusal.Of(StatusCode.InvalidArgument, "not-a-day", () => service.Cover("305", "soon"));
    }
}
