using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class ImportInspectionsTests(RunningInspections service) : IClassFixture<RunningInspections>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Good_rows_are_kept_bad_ones_refused_and_the_batch_again_changes_nothing()
    {
        InspectionRow[] rows =
        [
            new() { RowNumber = 2, Inspection = Given.Of2016("307") },
            new() { RowNumber = 3, Inspection = Given.Of2016("999") },
            new() { RowNumber = 4, Inspection = Given.Of2016("E09000009") },
        ];
        var first = await Import("one", strict: false, rows);
        Assert.Equal((3, 1, 2), (first.RowsReceived, first.RowsChanged, first.RowsRefused));
        Assert.Equal(["duplicate-row", "unknown-area"], first.Reasons.Select(r => r.Code));

        var again = await Import("one", strict: false, rows);
        Assert.True(again.AlreadyImported);
        Assert.Equal(first.Revision, again.Revision);
    }

    [Fact]
    public async Task A_strict_list_with_a_bad_row_keeps_nothing()
    {
        var error = await Assert.ThrowsAsync<RpcException>(() => Import("strict", strict: true,
            new() { RowNumber = 2, Inspection = Given.Of2016("308") }, new() { RowNumber = 3, Inspection = Given.Of2016("999") }));
        Assert.Equal((StatusCode.FailedPrecondition, "strict-refused"), (error.StatusCode, error.SendCode()));
        Assert.Empty((await service.Client.ListInspectionsAsync(new() { AreaCodes = { "308" } }, cancellationToken: Cancel)).Inspections);
    }

    [Fact]
    public async Task An_outcome_that_was_not_read_is_a_symbol_and_never_a_grade()
    {
        var unread = Given.Of2023("309");
        unread.Outcome = new() { UnreadBecause = "The list could not read it." };
        await Import("unread", strict: true, new InspectionRow { RowNumber = 2, Inspection = unread });
        var observation = Assert.Single((await service.Measures.GetObservationsAsync(new() { AreaCodes = { "309" } }, cancellationToken: Cancel)).Observations);
        Assert.Null(observation.Figure);
        Assert.Equal((SymbolKind.NotAvailable, "The list could not read it."), (observation.Symbol.Kind, observation.Symbol.Reason));
    }

    [Fact]
    public async Task A_list_without_its_totals_keeps_nothing()
    {
        using var call = service.Client.ImportInspections(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = Header("cut", strict: false) }, Cancel);
        await call.RequestStream.WriteAsync(new() { Row = new() { RowNumber = 2, Inspection = Given.Of2016("310") } }, Cancel);
        await call.RequestStream.CompleteAsync();
        var error = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal("no-totals", error.SendCode());
        Assert.Empty((await service.Client.ListInspectionsAsync(new() { AreaCodes = { "310" } }, cancellationToken: Cancel)).Inspections);
    }

    private async Task<ImportObservationsResponse> Import(string batch, bool strict, params InspectionRow[] rows)
    {
        using var call = service.Client.ImportInspections(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = Header(batch, strict) }, Cancel);
        try
        {
            foreach (var row in rows)
                await call.RequestStream.WriteAsync(new() { Row = row }, Cancel);
            await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = rows.Length } }, Cancel);
            await call.RequestStream.CompleteAsync();
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.OK)
        {
            // A batch that is known is answered at its header, before the rest is written.
        }
        return (await call).Result;
    }

    private static ImportHeader Header(string batch, bool strict) => new()
    {
        BatchId = batch,
        Strict = strict,
        Source = new() { Id = "a-list", Title = "A list", Publisher = "Ofsted", Grain = Grain.Published },
    };
}
