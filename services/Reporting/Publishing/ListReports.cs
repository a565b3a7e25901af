using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Reporting.Storage;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>The reports, those published last first.</summary>
public sealed class ListReports(ScopeReader scopes, ReportingContext context, ReportOrder order)
{
    private const int UsualPage = 50;
    private const int LargestPage = 200;

    public async Task<ListReportsResponse> Handle(ListReportsRequest request, CancellationToken cancellationToken)
    {
        var size = request.PageSize switch
        {
            0 => UsualPage,
            > 0 and <= LargestPage => request.PageSize,
            _ => throw new ServiceException(ReportingErrors.PageSize(request.PageSize, LargestPage)),
        };
        var asked = context.Reports.AsNoTracking();
        if (request.Scope is not null)
        {
            var key = scopes.KeyOf(request.Scope);
            asked = asked.Where(r => r.Scope == key);
        }
        var before = Before(request.PageToken);
        var found = await asked.Where(r => r.Number < before).OrderByDescending(r => r.Number).Take(size + 1)
            .Select(r => new KeptReport { Number = r.Number, Id = r.Id, Scope = r.Scope, AsOf = r.AsOf, Summary = r.Summary, Content = Array.Empty<byte>() })
            .ToListAsync(cancellationToken);
        var response = new ListReportsResponse { Total = await asked.CountAsync(cancellationToken) };
        foreach (var kept in found.Take(size))
            response.Reports.Add(await order.Place(kept, cancellationToken));
        if (found.Count > size)
            response.NextPageToken = found[size - 1].Number.ToString(CultureInfo.InvariantCulture);
        return response;
    }

    // The number of the last report of the page before: none is ever changed or taken away, so nothing else has to be known.
    private static long Before(string token) => token.Length == 0 ? long.MaxValue
        : long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ServiceException(ReportingErrors.PageToken());
}
