namespace Send.HealthAccess.Sendings;

/// <summary>What is missing of what a provider should have sent of a service.</summary>
public enum Gap
{
    /// <summary>It had sent no contacts.</summary>
    NoContacts = 1,

    /// <summary>Its contacts begin after the child was referred, who may have been seen before, or within the time that is asked for.</summary>
    BeforeContacts = 2,

    /// <summary>It sends no contacts any more.</summary>
    SentNoMore = 3,
}
