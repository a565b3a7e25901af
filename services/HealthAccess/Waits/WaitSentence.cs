using System.Globalization;

namespace Send.HealthAccess.Waits;

/// <summary>How long children wait, in a sentence. It says of whom each number is, because they are not of the same children.</summary>
public static class WaitSentence
{
    /// <param name="year">What became of waits.</param>
    /// <param name="notCounted">Those who may wait, and are not in it.</param>
    /// <param name="why">Why there are no figures for these; null where there are.</param>
    public static string Of(YearOfWaits year, NotCounted notCounted, string? why) =>
        string.Join(' ', (string[])[why ?? $"{Seen(year)} {Referred(year)}", .. Missing(notCounted, why)]);

    private static IEnumerable<string> Missing(NotCounted waits, string? why) => (waits.Count, why) switch
    {
        (0, _) => [],
        (var count, null) => [Invariant($"Not counted: {count:N0} who may wait, whose provider {waits.WhatTheySent()}.")],
        (var count, _) => [Invariant($"Not counted: {count:N0} who may wait.")],
    };

    private static string Seen(YearOfWaits year) => (year.FirstContacts.Count, Percentile.Of(year.FirstContacts, Percentile.Half)) switch
    {
        (0, _) => "Nobody was first seen in the time.",
        (1, var days) => Invariant($"The one child first seen in the time had waited {days:N0} days."),
        (var count, var median) => Invariant($"Half of the {count:N0} first seen in the time had waited {median:0.#} days or less."),
    };

    private static string Referred(YearOfWaits year) => (year.Received, year.UntilFirst.MedianDays) switch
    {
        (0, _) => "Nobody was referred in it.",
        (1, { } days) => Invariant($"The one child referred in it was seen within {days:N0} days."),
        (1, _) => Invariant($"The one child referred in it had not been seen by {year.To:d MMMM yyyy}."),
        (var count, { } days) => Invariant($"Of the {count:N0} referred in it, counting those still waiting, half are seen within {days:N0} days."),
        (var count, _) => Invariant($"Of the {count:N0} referred in it, counting those still waiting, more than half had not been seen by {year.To:d MMMM yyyy}."),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
