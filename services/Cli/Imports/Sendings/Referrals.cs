using Send.HealthAccess;
using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of referrals to health services.</summary>
internal static class Referrals
{
    public static RecordSending Sending { get; } = new RecordSending<ReferralRow, ImportReferralsRequest, ImportReferralsResponse>(
        HealthAccessFormats.Referrals,
        HealthAccessService.AppId,
        "The providers that sent them",
        (connection, cancellationToken) => connection.Referrals.ImportReferrals(cancellationToken: cancellationToken),
        file => new ReferralFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}
