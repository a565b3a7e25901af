using Send.HealthAccess.V1;
using Send.Measures.V1;
using Contact = Send.HealthAccess.V1.Contact;
using ContactMedium = Send.HealthAccess.V1.ContactMedium;
using ContactOutcome = Send.HealthAccess.V1.ContactOutcome;
using Referral = Send.HealthAccess.Storage.Referral;
using ReferralPriority = Send.HealthAccess.Storage.ReferralPriority;
using ReferralSource = Send.HealthAccess.Storage.ReferralSource;

namespace Send.HealthAccess.Tests.Contacts;

/// <summary>Contacts to begin from, and the referral that they belong to: received on 10 January 2025.</summary>
internal static class Given
{
    public static Contact Contact(string area, string id = "", string referral = "r1", string date = "2025-03-03") => new()
    {
        AreaCode = area,
        Id = id,
        Referral = referral,
        Date = date,
        Outcome = ContactOutcome.Attended,
        Medium = ContactMedium.FaceToFace,
        Minutes = 45,
    };

    public static Referral Referral(string area, string id = "r1", string child = "C1", HealthService service = HealthService.SpeechAndLanguageTherapy) => new()
    {
        AreaCode = area,
        Id = id,
        Child = child,
        Service = (Send.HealthAccess.Services.HealthService)service,
        Provider = "RXA",
        Source = ReferralSource.School,
        Priority = ReferralPriority.Routine,
        Sen = Send.Measures.SenProvision.SenSupport,
        AgeMonths = 100,
        ReceivedOn = new(2025, 1, 10),
    };

    public static ImportHeader Header(string batch, string kind, bool strict = false) => new()
    {
        BatchId = batch,
        ProfileId = kind,
        FileName = $"{kind}.csv",
        Strict = strict,
        Source = new() { Id = kind, Title = $"Records of a provider: {kind}", Publisher = "A provider", Grain = Grain.Records },
    };
}
