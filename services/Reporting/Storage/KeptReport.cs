namespace Send.Reporting.Storage;

/// <summary>A report as it is kept.</summary>
public sealed class KeptReport
{
    /// <summary>Rises with every report, and so says which came before which.</summary>
    public long Number { get; init; }

    /// <summary>The first digits of the content's SHA-256.</summary>
    public required string Id { get; init; }

    /// <summary>What it is of, as a key: <c>area:301</c>, <c>areas:301,302</c>, <c>region:E12000007</c>, <c>nation</c>.</summary>
    public required string Scope { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>What lists say of it: <c>send.reporting.v1.Report</c>, without what it supersedes and what supersedes it.</summary>
    public required byte[] Summary { get; init; }

    /// <summary>What it says, to the byte: <c>send.reporting.v1.ReportContent</c>.</summary>
    public required byte[] Content { get; init; }
}
