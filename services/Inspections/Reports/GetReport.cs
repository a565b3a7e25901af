using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Plans;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using ActionPlan = Send.Inspections.Storage.ActionPlan;
using InspectionReport = Send.Inspections.Storage.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>What is published of an inspection's report, the draft in hand, what was withdrawn, the plan, and the history of all.</summary>
internal sealed class GetReport(RecordVersions<InspectionReport> reports, RecordVersions<ActionPlan> plans, InspectionsContext context, AreaRegister register)
{
    public async Task<GetReportResponse> Handle(GetReportRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var history = await reports.History(area, request.Id, cancellationToken);
        var planned = await plans.History(area, request.Id, cancellationToken);
        if (history.Count == 0 && planned.Count == 0)
            throw new ServiceException(RecordErrors.NotFound(ReportRules.Word));
        var inspection = await context.Inspections.AsNoTracking().FirstOrDefaultAsync(i => i.AreaCode == area && i.Id == request.Id, cancellationToken);
        var standing = new ReportStanding(history);
        return new()
        {
            Published = standing.Published?.ToWire(),
            Draft = standing.Draft?.ToWire(),
            Withdrawn = standing.Withdrawal?.ToWire(),
            History = { history.ToVersions() },
            Plan = planned is [.., var plan] ? plan.ToWire(inspection) : null,
            PlanHistory = { planned.Select(p => new ActionPlanVersion { Plan = p.ToWire(inspection), Version = p.VersionToWire() }) },
        };
    }
}
