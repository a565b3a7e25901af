using System.Globalization;

namespace Send.HealthAccess.Sendings;

/// <summary>Those of whom nobody can tell, so that they are in no figure.</summary>
public sealed class NotCounted
{
    // More than one in ten would change the figures by more than most areas differ.
    private const int OneIn = 10;

    // Who is missing may be of those who waited longest: a list's longest waits are told where hardly anybody is.
    private const int OneOfTheLongestIn = 100;

    /// <summary>Those whose provider sends no contacts of the service any more.</summary>
    public int SentNoMore { get; private set; }

    /// <summary>A day of the last month with a contact of any of these providers.</summary>
    public DateOnly SentUntil { get; private set; }

    /// <summary>Those who were referred before the contacts of their provider begin, or whose provider's contacts begin in the time.</summary>
    public int BeforeContacts { get; private set; }

    /// <summary>The first day from which on the contacts of all their providers are known.</summary>
    public DateOnly ContactsFrom { get; private set; }

    /// <summary>Those whose provider had sent no contact at all.</summary>
    public int WithoutContacts { get; private set; }

    public int Count => SentNoMore + BeforeContacts + WithoutContacts;

    public void Add(NotKnown why)
    {
        switch (why.Gap)
        {
            case Gap.SentNoMore:
                SentNoMore++;
                SentUntil = why.Month > SentUntil ? why.Month : SentUntil;
                break;
            case Gap.BeforeContacts:
                BeforeContacts++;
                ContactsFrom = why.Month > ContactsFrom ? why.Month : ContactsFrom;
                break;
            default:
                WithoutContacts++;
                break;
        }
    }

    /// <summary>Why those that are known have no figures; null where the others are a tenth of all, or fewer.</summary>
    /// <param name="known">How many are known.</param>
    /// <param name="who">Of whom these are, to follow the words "those who".</param>
    public string? Why(int known, string who) => AreTooMany(Count, known) ? $"Providers of over a tenth of those who {who} {WhatTheySent()}." : null;

    /// <summary>Why nothing is said of the longest waits of those that are known; null where the others are a hundredth of all, or fewer.</summary>
    /// <param name="known">How many are known.</param>
    public string? WhyNotTheLongest(int known) => Count * OneOfTheLongestIn > Count + known
        ? $"Providers of over a hundredth of those who would wait {WhatTheySent()}, and who is missing may have waited longest."
        : null;

    /// <summary>What their providers sent, to follow the word provider or providers.</summary>
    public string WhatTheySent() => Count == WithoutContacts
        ? "sent no contacts, so that nobody can tell who was seen"
        : string.Join(", or ", Parts());

    /// <summary>Whether those of whom nobody can tell are too many for figures of the others.</summary>
    public static bool AreTooMany(int notKnown, int known) => notKnown * OneIn > notKnown + known;

    private IEnumerable<string> Parts()
    {
        if (SentNoMore > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"sent no contacts of the service after {SentUntil:MMMM yyyy}");
        if (BeforeContacts > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"sent contacts only from {ContactsFrom:MMMM yyyy} on");
        if (WithoutContacts > 0)
            yield return "sent no contacts";
    }
}
