using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Contact = Send.HealthAccess.Storage.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendContact(ChangeRecords<Contact> records, AreaRegister register, ContactCheck check)
{
    public async Task<AmendContactResponse> Handle(AmendContactRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Contact ?? throw new ServiceException(RecordErrors.Missing(ContactRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "contact.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Contact = amended.ToWire() };
    }

    private Contact Checked(V1.Contact wire) => check.Check(wire) switch
    {
        ({ } contact, _) => contact,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(ContactRules.Word, wrong!)),
    };
}
