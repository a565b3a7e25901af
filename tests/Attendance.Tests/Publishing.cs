using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests;

/// <summary>Published figures, and their way to the service.</summary>
internal static class Publishing
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static ImportRow Row(string area, string measure, string period, SenProvision sen, Figure figure) => new()
    {
        PlaceKind = PlaceKind.Area,
        PlaceCode = area,
        MeasureId = measure,
        Period = period,
        SenProvision = sen,
        SchoolPhase = SchoolPhase.Total,
        Figure = figure,
    };

    public static async Task<ImportObservationsResponse> Publish(this RunningRecords service, string source, params IEnumerable<ImportRow> rows)
    {
        var numbered = rows.Select((row, i) => new ImportRow(row) { RowNumber = i + 2 }).ToList();
        using var call = new PublishedStatisticsService.PublishedStatisticsServiceClient(service.Channel).ImportObservations(cancellationToken: Cancel);
        var header = new ImportHeader { BatchId = Guid.NewGuid().ToString(), Strict = true, Source = new() { Id = source, Title = "A table", Publisher = "A department", Grain = Grain.Published } };
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        foreach (var some in numbered.Chunk(1000))
            await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { some } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = numbered.Count } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return await call;
    }
}
