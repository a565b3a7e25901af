using Send.HealthAccess;
using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of contacts of health services, and of those that did not take place.</summary>
internal static class Contacts
{
    public static RecordSending Sending { get; } = new RecordSending<ContactRow, ImportContactsRequest, ImportContactsResponse>(
        HealthAccessFormats.Contacts,
        HealthAccessService.AppId,
        "The providers that sent them",
        (connection, cancellationToken) => connection.Contacts.ImportContacts(cancellationToken: cancellationToken),
        file => new ContactFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result)
    {
        GoesLast = true,
    };
}
