using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Waits;

/// <summary>Which contacts end a wait and are support, as NHS England counts them: attended, and by a medium in which child and service speak.</summary>
public static class ContactThatCounts
{
    public static bool Is(ContactOutcome outcome, ContactMedium medium) => outcome == ContactOutcome.Attended
        && medium is (ContactMedium.FaceToFace or ContactMedium.Telephone or ContactMedium.Video or ContactMedium.TalkType);
}
