using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Contact = Send.HealthAccess.Storage.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>One contact, with its history.</summary>
internal sealed class GetContact(RecordVersions<Contact> versions, AreaRegister register)
{
    public async Task<GetContactResponse> Handle(GetContactRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(ContactRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(ContactRules.Word))
            : new() { Contact = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
