using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Reporting.Storage;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>Reads a report back as it was published.</summary>
public sealed class ReadReport(ReportingContext context, ReportOrder order)
{
    /// <exception cref="ServiceException">There is none, or its bytes are not those that were published.</exception>
    public async Task<PublishedReport> Of(string field, string id, CancellationToken cancellationToken)
    {
        var wanted = ReportId.Read(id);
        var kept = await context.Reports.AsNoTracking().FirstOrDefaultAsync(r => r.Id == wanted, cancellationToken)
            ?? throw new ServiceException(ReportingErrors.UnknownReport(field, id));
        return ReportId.Of(kept.Content) == kept.Id
            ? new(await order.Place(kept, cancellationToken), ReportContent.Parser.ParseFrom(kept.Content), UnsafeByteOperations.UnsafeWrap(kept.Content))
            : throw new ServiceException(ReportingErrors.Damaged(kept.Id));
    }
}
