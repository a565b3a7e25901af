using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Contact = Send.HealthAccess.Storage.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>Takes a contact that should not have been recorded out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawContact(ChangeRecords<Contact> records, AreaRegister register)
{
    public async Task<WithdrawContactResponse> Handle(WithdrawContactRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { Contact = withdrawn.ToWire() };
    }
}
