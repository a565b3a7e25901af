using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Contacts;

/// <summary>The calls of <c>ContactService</c> as the tests make them, and of <c>ReferralService</c> as far as contacts need it.</summary>
internal static class ContactCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static ContactService.ContactServiceClient Contacts(this RunningRecords service) => new(service.Channel);

    public static async Task<Referral> Refer(this RunningRecords service, Referral referral) =>
        (await new ReferralService.ReferralServiceClient(service.Channel).RecordReferralAsync(new() { Referral = referral }, cancellationToken: Cancel)).Referral;

    public static async Task<Referral> Withdraw(this RunningRecords service, Referral referral) =>
        (await new ReferralService.ReferralServiceClient(service.Channel).WithdrawReferralAsync(
            new() { AreaCode = referral.AreaCode, Id = referral.Id, Etag = referral.Etag }, cancellationToken: Cancel)).Referral;

    public static async Task<Contact> Record(this RunningRecords service, Contact contact) =>
        (await service.Contacts().RecordContactAsync(new() { Contact = contact }, cancellationToken: Cancel)).Contact;

    public static async Task<Contact> Amend(this RunningRecords service, Contact contact) =>
        (await service.Contacts().AmendContactAsync(new() { Contact = contact }, cancellationToken: Cancel)).Contact;

    public static async Task<Contact> Withdraw(this RunningRecords service, Contact contact) =>
        (await service.Contacts().WithdrawContactAsync(new() { AreaCode = contact.AreaCode, Id = contact.Id, Etag = contact.Etag }, cancellationToken: Cancel)).Contact;

    public static async Task<GetContactResponse> Get(this RunningRecords service, string area, string id) =>
        await service.Contacts().GetContactAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ListContactsResponse> List(this RunningRecords service, ListContactsRequest request) =>
        await service.Contacts().ListContactsAsync(request, cancellationToken: Cancel);

    public static Task<ImportObservationsResponse> Import(this RunningRecords service, string batch, params Contact[] contacts) =>
        service.Import(Given.Header(batch, "contacts"), contacts);

    public static async Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params Contact[] contacts)
    {
        using var call = service.Contacts().ImportContacts(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        foreach (var rows in contacts.Select((c, i) => new ContactRow { RowNumber = i + 2, Contact = c }).Chunk(1000))
            await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { rows } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = contacts.Length } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
