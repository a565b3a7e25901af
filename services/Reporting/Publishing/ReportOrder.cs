using Microsoft.EntityFrameworkCore;
using Send.Reporting.Storage;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>
/// Which report supersedes which: the next of the same scope that is of no earlier day. It follows from rows that never change, so
/// that none has to be.
/// </summary>
public sealed class ReportOrder(ReportingContext context)
{
    /// <summary>What lists say of a report, with its place among the others.</summary>
    public async Task<Report> Place(KeptReport kept, CancellationToken cancellationToken)
    {
        var same = context.Reports.Where(r => r.Scope == kept.Scope);
        var report = Report.Parser.ParseFrom(kept.Summary);
        report.Supersedes = await same.Where(r => r.Number < kept.Number && r.AsOf <= kept.AsOf)
            .OrderByDescending(r => r.Number).Select(r => r.Id).FirstOrDefaultAsync(cancellationToken) ?? "";
        report.SupersededBy = await same.Where(r => r.Number > kept.Number && r.AsOf >= kept.AsOf)
            .OrderBy(r => r.Number).Select(r => r.Id).FirstOrDefaultAsync(cancellationToken) ?? "";
        return report;
    }
}
