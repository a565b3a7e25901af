using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

/// <summary>The calls of <c>UnofficialExclusionService</c> as the tests make them.</summary>
internal static class ReportCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static UnofficialExclusionService.UnofficialExclusionServiceClient Reports(this RunningRecords service) => new(service.Channel);

    public static async Task<UnofficialExclusionReport> Record(this RunningRecords service, UnofficialExclusionReport report) =>
        (await service.Reports().RecordReportAsync(new() { Report = report }, cancellationToken: Cancel)).Report;

    public static async Task<UnofficialExclusionReport> Amend(this RunningRecords service, UnofficialExclusionReport report) =>
        (await service.Reports().AmendReportAsync(new() { Report = report }, cancellationToken: Cancel)).Report;

    public static async Task<UnofficialExclusionReport> Review(this RunningRecords service, UnofficialExclusionReport report, Review? review) =>
        (await service.Reports().ReviewReportAsync(new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag, Review = review }, cancellationToken: Cancel)).Report;

    public static async Task<GetReportResponse> Get(this RunningRecords service, string area, string id) =>
        await service.Reports().GetReportAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ListReportsResponse> List(this RunningRecords service, ListReportsRequest request) =>
        await service.Reports().ListReportsAsync(request, cancellationToken: Cancel);

    public static Task<ImportObservationsResponse> Import(this RunningRecords service, string batch, params UnofficialExclusionReport[] reports) =>
        service.Import(Given.Header(batch), reports);

    public static async Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params UnofficialExclusionReport[] reports)
    {
        using var call = service.Reports().ImportReports(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(
            new() { Rows = new() { Rows = { reports.Select((r, index) => new ReportRow { RowNumber = index + 2, Report = r }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = reports.Length } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }

    public static async Task<IReadOnlyList<Observation>> Observations(this RunningRecords service, string area, string measure) =>
        (await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(
            new() { AreaCodes = { area }, Filter = new() { MeasureIds = { measure } } }, cancellationToken: Cancel)).Observations;
}
