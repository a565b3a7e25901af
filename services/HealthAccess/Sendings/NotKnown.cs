namespace Send.HealthAccess.Sendings;

/// <summary>Why nobody can tell of a child whether it waits or was seen.</summary>
public enum NotKnown
{
    /// <summary>The provider had sent no contacts.</summary>
    NoContacts = 1,

    /// <summary>The child was referred before the contacts begin that the provider sent, and may have been seen before them.</summary>
    BeforeContacts = 2,

    /// <summary>The provider sends nothing of the service any more.</summary>
    SentNoMore = 3,
}
