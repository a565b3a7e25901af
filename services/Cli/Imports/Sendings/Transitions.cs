using Send.HealthAccess;
using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of young people who leave children's health services.</summary>
internal static class Transitions
{
    public static RecordSending Sending { get; } = new RecordSending<TransitionRow, ImportTransitionsRequest, ImportTransitionsResponse>(
        HealthAccessFormats.Transitions,
        HealthAccessService.AppId,
        "The providers that sent them",
        (connection, cancellationToken) => connection.Transitions.ImportTransitions(cancellationToken: cancellationToken),
        file => new TransitionFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}
