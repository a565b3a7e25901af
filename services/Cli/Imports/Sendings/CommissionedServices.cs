using Send.HealthAccess;
using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of commissioned services.</summary>
internal static class CommissionedServices
{
    public static RecordSending Sending { get; } = new RecordSending<CommissionedServiceRow, ImportCommissionedServicesRequest, ImportCommissionedServicesResponse>(
        HealthAccessFormats.CommissionedServices,
        HealthAccessService.AppId,
        "The commissioners that sent them",
        (connection, cancellationToken) => connection.Commissioning.ImportCommissionedServices(cancellationToken: cancellationToken),
        file => new CommissionedServiceFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}
