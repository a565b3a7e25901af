using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Contact = Send.HealthAccess.Storage.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>Records a contact. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordContact(ChangeRecords<Contact> records, ContactCheck check, TimeProvider time)
{
    public async Task<RecordContactResponse> Handle(RecordContactRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Contact?.Clone() ?? throw new ServiceException(RecordErrors.Missing(ContactRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (contact, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Contact = (await records.Record(contact!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(ContactRules.Word, wrong));
    }
}
