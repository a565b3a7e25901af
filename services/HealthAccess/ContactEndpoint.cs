using Grpc.Core;
using Send.HealthAccess.Contacts;
using Send.HealthAccess.V1;

namespace Send.HealthAccess;

/// <summary><c>send.health_access.v1.ContactService</c>.</summary>
internal sealed class ContactEndpoint(
    RecordContact record,
    AmendContact amend,
    WithdrawContact withdraw,
    GetContact get,
    ListContacts list,
    ImportContacts import)
    : ContactService.ContactServiceBase
{
    public override Task<RecordContactResponse> RecordContact(RecordContactRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendContactResponse> AmendContact(AmendContactRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<WithdrawContactResponse> WithdrawContact(WithdrawContactRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetContactResponse> GetContact(GetContactRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListContactsResponse> ListContacts(ListContactsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportContactsResponse> ImportContacts(
        IAsyncStreamReader<ImportContactsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
