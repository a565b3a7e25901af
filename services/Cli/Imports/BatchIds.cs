using Send.Cli.Connections;
using Send.Measures.V1;

namespace Send.Cli.Imports;

/// <summary>
/// Under which id a file is sent. Under the one that it was taken in by it changes nothing; under another it is taken in anew, as is right
/// where rows of it were refused for the lack of what may have come since.
/// </summary>
internal sealed class BatchIds(Connection connection, bool again)
{
    // Of a file that was taken in before so many others, its own id tells.
    private const int Newest = 1000;

    /// <param name="content">The id that follows from what the file says.</param>
    /// <param name="report">Is told where the file is taken in anew though nobody asked for it.</param>
    /// <param name="cancellationToken">To give up.</param>
    public async Task<string> Of(string content, ImportReport report, CancellationToken cancellationToken)
    {
        if (again)
            return Anew(content);
        var before = await Latest(content, report.AppId, cancellationToken);
        report.IsTakenInAnew = before is { RowsRefused: > 0 };
        return report.IsTakenInAnew ? Anew(content) : before?.BatchId ?? content;
    }

    /// <summary>A register's id: which of its weeks the service refused is not known afterwards, so that it is taken in anew where that is asked for alone.</summary>
    public string OfRegister(string content) => again ? Anew(content) : content;

    private async Task<Import?> Latest(string content, string appId, CancellationToken cancellationToken)
    {
        var listed = await connection.Statistics(appId).ListImportsAsync(new() { PageSize = Newest }, cancellationToken: cancellationToken);
        return listed.Imports.Where(i => i.BatchId.StartsWith(content, StringComparison.Ordinal)).MaxBy(i => i.ImportedAt.ToDateTimeOffset());
    }

    private static string Anew(string content) => FormattableString.Invariant($"{content} again {TimeProvider.System.GetUtcNow():yyyy-MM-ddTHH:mm:ss.fffZ}");
}
