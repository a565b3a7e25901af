namespace Send.HealthAccess.Storage;

/// <summary>By what a contact was held. Numbered as <c>send.health_access.v1.ContactMedium</c>.</summary>
public enum ContactMedium
{
    FaceToFace = 1,
    Telephone = 2,
    Video = 3,
    TalkType = 4,
    Text = 5,
    Other = 6,
}
