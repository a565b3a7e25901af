using Send.Hosting.Errors;
using Send.Inspections.Reports.Checks;
using Send.Inspections.Storage;
using Send.Records.Storage;

namespace Send.Inspections.Reports;

/// <summary>Changes the report of an inspection that is held, alone in its transaction, and then measures the area.</summary>
internal sealed class ChangeReport(InspectionsContext context, ChangeArea area, RecordVersions<InspectionReport> versions)
{
    /// <param name="areaCode">The area.</param>
    /// <param name="id">Id of the inspection.</param>
    /// <param name="cause">Why there is another version.</param>
    /// <param name="next">Makes the next version of all that there are; one of them where nothing is to change.</param>
    /// <param name="cancellationToken">To give up.</param>
    /// <exception cref="ServiceException">The inspection is not held, or cannot have what the next version says.</exception>
    public Task<InspectionReport> Handle(
        string areaCode, string id, VersionCause cause, Func<IReadOnlyList<InspectionReport>, InspectionReport> next, CancellationToken cancellationToken) => area.Alone(
            areaCode,
            async () =>
            {
                if (await context.ById(id, cancellationToken) is not { } inspection || inspection.AreaCode != areaCode)
                    throw new ServiceException(ReportErrors.InspectionNotFound());
                var history = await versions.History(areaCode, id, cancellationToken);
                var made = next(history);
                if (history.Contains(made))
                    return made;
                if (made.State != ReportState.Withdrawn)
                    Refuse(made, inspection);
                return await versions.Add(made, history.LastOrDefault(), cause, cancellationToken);
            },
            cancellationToken);

    private static void Refuse(InspectionReport made, Inspection inspection)
    {
        foreach (var judgement in made.Judgements)
        {
            if (InspectionOfReportCheck.Problem(judgement, inspection) is { } wrong)
                throw new ServiceException(RecordErrors.Overlaps("report", wrong));
        }
    }
}
