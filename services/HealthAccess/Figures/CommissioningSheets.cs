using Send.HealthAccess.Commissioning;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.Measures;

namespace Send.HealthAccess.Figures;

/// <summary>Which ages are commissioned on the last day of each month.</summary>
internal sealed class CommissioningSheets(HealthAccessContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    private const string SentBy = "The commissioners that sent them";

    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        if (await KnownRecords.Of<CommissionedService>(context, head, all: false, cancellationToken) is not { } known)
            return [];
        var today = time.Today();
        return [.. known.Years(s => MeasuredPeriods.Years(s.From, s.To ?? today, today), today).Select(year => Sheet(head.AreaCode, year, known.Current, today))];
    }

    private RecordSheet Sheet(string area, int year, IReadOnlyList<CommissionedService> services, DateOnly today) => new(
        "commissioning", "Commissioned health services", SentBy, year,
        [
            .. from month in MeasuredPeriods.Months(year, today)
               let covers = CommissioningTally.Covers(services, month.End).ToList()
               where covers.Count > 0
               from figure in figures.Of(area, month, SenProvision.All, CommissioningTally.Of(covers), "None of these services is commissioned.", SchoolPhase.None)
                   .Concat(covers.SelectMany(c => figures.Of(area, month, SenProvision.All, c.Cover, "", SchoolPhase.None, ServiceNames.Of(c.Service))))
               select figure,
        ]);
}
