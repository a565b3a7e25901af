using Send.HealthAccess;
using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of what children's plans specify of health services.</summary>
internal static class SpecifiedProvisions
{
    public static RecordSending Sending { get; } = new RecordSending<SpecifiedProvisionRow, ImportSpecifiedProvisionsRequest, ImportSpecifiedProvisionsResponse>(
        HealthAccessFormats.SpecifiedProvisions,
        HealthAccessService.AppId,
        "The council and the providers that sent them",
        (connection, cancellationToken) => connection.SpecifiedProvisions.ImportSpecifiedProvisions(cancellationToken: cancellationToken),
        file => new SpecifiedProvisionFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}
