using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Checks;
using InspectionReport = Send.Inspections.Storage.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>The report of one inspection, with its history.</summary>
internal sealed class GetReport(RecordVersions<InspectionReport> versions, AreaRegister register)
{
    public async Task<GetReportResponse> Handle(GetReportRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(ReportErrors.NotFound());
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(ReportErrors.NotFound())
            : new() { Published = history.Published()?.ToWire(), Draft = history.Draft()?.ToWire(), History = { history.ToVersions() } };
    }
}
