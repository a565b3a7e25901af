using System.Globalization;

namespace Send.HealthAccess.Waits;

/// <summary>Those who may wait, and of whom nobody can tell whether they do: they are in no figure of waits.</summary>
public sealed class NotCounted
{
    // More than one in ten would change the figures by more than most areas differ.
    private const int OneIn = 10;

    /// <summary>Those whose provider sent nothing any more, and who waited when it last did.</summary>
    public int SentNoMore { get; private set; }

    /// <summary>The last day of the last month of which such a provider sent anything: after it none of them did.</summary>
    public DateOnly SentUntil { get; private set; }

    /// <summary>Those whose provider had sent no contact at all.</summary>
    public int WithoutContacts { get; private set; }

    public int Count => SentNoMore + WithoutContacts;

    public void AddLost(in Wait wait)
    {
        SentNoMore++;
        SentUntil = wait.EndsOn > SentUntil ? wait.EndsOn : SentUntil;
    }

    public void AddWithoutContacts() => WithoutContacts++;

    /// <summary>Why waits beside these have no figures; null where these are a tenth of all who would wait, or fewer.</summary>
    /// <param name="open">How many are known to wait.</param>
    public string? Why(int open) => Count * OneIn > Count + open ? $"Providers of over a tenth of those who would wait {WhatTheySent()}." : null;

    /// <summary>What their providers sent, to follow the word provider or providers.</summary>
    public string WhatTheySent() => (SentNoMore, WithoutContacts) switch
    {
        (_, 0) => NothingAfter(),
        (0, _) => "sent no contacts, so that nobody can tell who was seen",
        _ => $"{NothingAfter()}, or sent no contacts",
    };

    private string NothingAfter() => string.Create(CultureInfo.InvariantCulture, $"sent nothing after {SentUntil:MMMM yyyy}");
}
