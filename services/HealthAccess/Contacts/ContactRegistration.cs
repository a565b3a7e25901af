using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Contacts;

/// <summary>What records of contacts need of a host.</summary>
internal static class ContactRegistration
{
    public static IServiceCollection AddContacts(this IServiceCollection services) => services
        .AddSingleton<ContactCheck>()
        .AddRecords<Contact, ContactRules>()
        .AddScoped<RecordContact>()
        .AddScoped<AmendContact>()
        .AddScoped<WithdrawContact>()
        .AddScoped<GetContact>()
        .AddScoped<ListContacts>()
        .AddScoped<ImportContacts>();
}
