using Send.HealthAccess;
using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of mental health crises.</summary>
internal static class CrisisEvents
{
    public static RecordSending Sending { get; } = new RecordSending<CrisisEventRow, ImportCrisisEventsRequest, ImportCrisisEventsResponse>(
        HealthAccessFormats.CrisisEvents,
        HealthAccessService.AppId,
        "The providers that sent them",
        (connection, cancellationToken) => connection.CrisisEvents.ImportCrisisEvents(cancellationToken: cancellationToken),
        file => new CrisisEventFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}
