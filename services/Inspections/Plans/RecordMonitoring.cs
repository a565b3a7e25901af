using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using Send.Records.Storage;
using ActionPlan = Send.Inspections.Storage.ActionPlan;
using Inspection = Send.Inspections.Storage.Inspection;
using MonitoringVisit = Send.Inspections.Storage.MonitoringVisit;

namespace Send.Inspections.Plans;

/// <summary>Records a monitoring visit after a priority action plan, in the place of one of the same day.</summary>
internal sealed class RecordMonitoring(ChangeRecords<ActionPlan> records, InspectionsContext context, AreaRegister register, TimeProvider time)
{
    public async Task<RecordMonitoringResponse> Handle(RecordMonitoringRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var inspection = await context.Inspections.AsNoTracking().FirstOrDefaultAsync(i => i.AreaCode == area && i.Id == request.Id, cancellationToken);
        if (inspection is { StatementRequired: not null })
            throw new ServiceException(ReportErrors.NoMonitoring());
        var visit = Checked(request.Visit ?? new(), inspection);
        var kept = await records.Change(
            area, request.Id, request.Etag, VersionCause.Amended,
            held => held with { Visits = [.. held.Visits.Where(v => v.Day != visit.Day).Append(visit).OrderBy(v => v.Day)] }, cancellationToken);
        return new() { Plan = kept.ToWire(inspection) };
    }

    private MonitoringVisit Checked(V1.MonitoringVisit visit, Inspection? inspection)
    {
        var today = time.Today();
        FieldViolation? wrong = (IsoDay.Read(visit.Day), visit.Progress) switch
        {
            (null, _) => DayText.Not("visit.day", visit.Day),
            var (day, _) when day > today => new("visit.day", "in-the-future", $"{visit.Day} is yet to come. Give a day that has been."),
            var (day, _) when day < inspection?.PublishedOn => new("visit.day", "visit-before-report", $"The visit is of {visit.Day}, before the inspection was published on {IsoDay.Write(inspection.PublishedOn)}."),
            (_, Progress.Unspecified) => new("visit.progress", "no-progress", "The visit does not say whether progress was sufficient. Give PROGRESS_ALL, PROGRESS_SOME or PROGRESS_NONE."),
            var (_, progress) when !Enum.IsDefined(progress) => new("visit.progress", "unknown-value", "That stands for no progress. Give PROGRESS_ALL, PROGRESS_SOME or PROGRESS_NONE."),
            _ => null,
        };
        return wrong is null ? new(IsoDay.Read(visit.Day)!.Value, (int)visit.Progress) : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
