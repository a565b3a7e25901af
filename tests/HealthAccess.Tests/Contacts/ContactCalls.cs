using Microsoft.Extensions.DependencyInjection;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;
using Contact = Send.HealthAccess.V1.Contact;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Tests.Contacts;

/// <summary>The calls of <c>ContactService</c> as the tests make them.</summary>
internal static class ContactCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static ContactService.ContactServiceClient Contacts(this RunningRecords service) => new(service.Channel);

    /// <summary>Puts a referral that contacts belong to in the store.</summary>
    public static async Task Refer(this RunningRecords service, Referral referral)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<HealthAccessContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(Cancel);
        await context.OneAtATime(Cancel);
        await new RecordVersions<Referral>(context, TimeProvider.System).Add(referral, before: null, Send.Records.Storage.VersionCause.Recorded, Cancel);
        await context.SaveChangesAsync(Cancel);
        await transaction.CommitAsync(Cancel);
    }

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
