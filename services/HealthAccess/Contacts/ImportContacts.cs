using Grpc.Core;
using Send.HealthAccess.V1;
using Send.Observations.Imports;
using Contact = Send.HealthAccess.Storage.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>Takes in a batch of contacts.</summary>
internal sealed class ImportContacts(ImportRecords<Contact> records, ContactCheck check)
{
    public async Task<ImportContactsResponse> Handle(IAsyncStreamReader<ImportContactsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportContactsRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<Contact> Checked(ContactRow row)
    {
        var (kept, wrong) = check.Check(row.Contact ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
