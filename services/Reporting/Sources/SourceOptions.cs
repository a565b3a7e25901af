using System.ComponentModel.DataAnnotations;

namespace Send.Reporting.Sources;

/// <summary>How the services are asked: section <c>Sources</c>.</summary>
public sealed class SourceOptions
{
    /// <summary>
    /// For how many milliseconds a service's revision counts as known. An answer can be older than the figures by so much; without
    /// it, three questions to other services are most of what an answer costs.
    /// </summary>
    [Range(0, 60_000, ErrorMessage = "milliseconds from 0 to 60000")]
    public int FreshMilliseconds { get; set; } = 200;

    public TimeSpan FreshFor => TimeSpan.FromMilliseconds(FreshMilliseconds);
}
