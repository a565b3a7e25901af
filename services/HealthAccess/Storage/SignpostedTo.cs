namespace Send.HealthAccess.Storage;

/// <summary>Where a child was pointed to instead. Numbered as <c>send.health_access.v1.SignpostedTo</c>.</summary>
public enum SignpostedTo
{
    School = 1,
    LocalOffer = 2,
    VoluntaryService = 3,
    GeneralPractice = 4,
    SocialCare = 5,
    OtherHealthService = 6,
    OnlineSupport = 7,
    Other = 8,
    Unknown = 9,
}
