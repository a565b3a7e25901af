using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Reporting.Answers;
using Send.Reporting.Storage;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>Works the findings out and keeps them, so that they can be read as they were.</summary>
public sealed class PublishReport(ScopeReader scopes, Contents contents, ReportingContext context, ReportOrder order, TimeProvider time)
{
    public async Task<PublishReportResponse> Handle(PublishReportRequest request, CancellationToken cancellationToken)
    {
        var asOf = Day.Read(request.AsOf, time);
        var scope = scopes.Of(request.Scope, asOf);
        var content = await contents.Of(scope, asOf, cancellationToken);
        if (!content.IsComplete && !request.AllowIncomplete)
            throw new ServiceException(ReportingErrors.Incomplete(content.Sources.Where(s => !s.Answered)));
        // The message has no map in it, and its fields are written in order: the same content is the same bytes.
        var report = Kept(scope, asOf, content.ToByteArray(), new()
        {
            Scope = content.Scope,
            ScopeName = content.ScopeName,
            AsOf = content.AsOf,
            PublishedAt = time.GetUtcNow().ToTimestamp(),
            Sources = { content.Sources },
            RulesVersion = content.RulesVersion,
            Complete = content.IsComplete,
        });
        var added = await Add(report, cancellationToken);
        var kept = added ? report : await context.Reports.AsNoTracking().SingleAsync(r => r.Id == report.Id, cancellationToken);
        return new() { Report = await order.Place(kept, cancellationToken), AlreadyPublished = !added };
    }

    private static KeptReport Kept(Scope scope, DateOnly asOf, byte[] content, Report summary)
    {
        summary.Id = ReportId.Of(content);
        return new() { Id = summary.Id, Scope = scope.Key, AsOf = asOf, Summary = summary.ToByteArray(), Content = content };
    }

    /// <returns>False where the same report is kept already.</returns>
    private async Task<bool> Add(KeptReport report, CancellationToken cancellationToken)
    {
        if (await IsKept(report.Id, cancellationToken))
            return false;
        context.Reports.Add(report);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            context.ChangeTracker.Clear();
            // Another may have published the same in the same moment.
            if (await IsKept(report.Id, cancellationToken))
                return false;
            throw;
        }
    }

    private Task<bool> IsKept(string id, CancellationToken cancellationToken) => context.Reports.AnyAsync(r => r.Id == id, cancellationToken);
}
