using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>One report, with its history.</summary>
internal sealed class GetReport(RecordVersions<UnofficialExclusionReport> versions, AreaRegister register)
{
    public async Task<GetReportResponse> Handle(GetReportRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(ReportRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(ReportRules.Word))
            : new() { Report = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
