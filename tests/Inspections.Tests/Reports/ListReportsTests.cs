using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Reports;

public sealed class ListReportsTests(OnSqlite service) : IClassFixture<OnSqlite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reports_are_listed_by_theme_judgement_and_state()
    {
        var first = await service.Publish(await service.Draft(await service.Inspected("302", ReportCalls.Judged(Theme.Therapy, JudgementKind.Weakness))));
        var second = await service.Publish(await service.Amend((await service.Revise(first)).WithJudgements(ReportCalls.Judged(Theme.Therapy, JudgementKind.Strength))));
        var later = await service.Record(Given.Of2023("302").Failing());
        await service.Draft(new() { AreaCode = "302", Id = later.Id, Judgements = { ReportCalls.Judged(Theme.Camhs, JudgementKind.PriorityAction) } });

        Assert.Equal([(later.Id, ReportState.Draft), (second.Id, ReportState.Published)], await States(new()));
        Assert.Equal([(first.Id, ReportState.Superseded)], await States(new() { State = ReportState.Superseded }));
        Assert.Equal([(second.Id, ReportState.Published)], await States(new() { Theme = Theme.Therapy, Judgement = JudgementKind.Strength }));
        Assert.Empty(await States(new() { Theme = Theme.Therapy, Judgement = JudgementKind.PriorityAction }));
        var page = await service.Reports.ListReportsAsync(new() { AreaCode = "302", PageSize = 1 }, cancellationToken: Cancel);
        Assert.Equal((1, 2), (page.Reports.Count, page.Total));
        Assert.Equal([(second.Id, ReportState.Published)], await States(new() { PageSize = 1, PageToken = page.NextPageToken }));
    }

    private async Task<IEnumerable<(string, ReportState)>> States(ListReportsRequest request)
    {
        request.AreaCode = "302";
        return (await service.Reports.ListReportsAsync(request, cancellationToken: Cancel)).Reports.Select(r => (r.Id, r.State));
    }
}
