using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;
using Send.Measures;
using Send.Observations.Storage;

namespace Send.HealthAccess.Figures;

/// <summary>Waits of an area: those that are open at the end of each month, and what became of waits in the year to it.</summary>
internal sealed class WaitSheets(AccessYears years, ReadAccess access, RecordFigures figures) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var changed = await years.Changed(head, cancellationToken);
        if (changed.Count == 0)
            return [];
        var until = await years.Until(head, cancellationToken);
        var read = await access.Of(head.AreaCode, head.Position, cancellationToken);
        var began = ServiceLine.All.ToDictionary(line => line, line => new RecordsBegan(read.Sent.ContactsFrom(line), until));
        return
        [
            .. changed.Select(year => new RecordSheet(
                "wait", "Waits for health services", SentBy.Providers, year, [.. MeasuredPeriods.Months(year, until).SelectMany(m => Of(head.AreaCode, m, read, began))])),
        ];
    }

    private IEnumerable<Observation> Of(string area, Period month, AreaAccess read, Dictionary<ServiceLine, RecordsBegan> began)
    {
        var year = Period.YearTo(month.Start.Year, month.Start.Month);
        var counted = new CountedWaits(read, year.Start, year.End);
        return
            from line in counted.Lines
            from sen in counted.ProvisionsOf(line)
            where sen == SenProvision.All || line.IsBySen
            from figure in began[line].Month(month, () => Open(line, sen)).Concat(began[line].Year(year, () => InYear(line, sen)))
            select figure;

        IEnumerable<Observation> Open(ServiceLine line, SenProvision sen) =>
            figures.Of(area, month, sen, counted.Open(line, sen), "Nobody waited.", SchoolPhase.None, line.Name).Unless(counted.Open(line, sen).Why);

        IEnumerable<Observation> InYear(ServiceLine line, SenProvision sen) =>
            figures.Of(area, year, sen, counted.Year(line, sen), "There was no such wait in the year.", SchoolPhase.None, line.Name).Unless(counted.Year(line, sen).Year.Why);
    }
}
