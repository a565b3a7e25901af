using System.Globalization;
using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>How long children wait, in a sentence. It says of whom each number is, because they are not of the same children.</summary>
public static class WaitSentence
{
    /// <param name="waits">Waits of an area.</param>
    /// <param name="line">For which service or group.</param>
    /// <param name="sen">Of which children.</param>
    public static string Of(CountedWaits waits, ServiceLine line, SenProvision sen)
    {
        var (year, open) = (waits.Year(line, sen).Year, waits.Open(line, sen));
        return string.Join(' ', (string[])
        [
            year.Why ?? $"{Seen(year)} {Referred(year)}", .. Missing(year.NotCounted, year.Why, "referred, seen or waiting in the time"),
            .. open.Why is { } why ? (string[])[why] : [], .. Missing(open.NotCounted, open.Why, "who may wait"),
            .. open is { Why: null, WhyNotTheLongest: not null } ? (string[])["Who is missing may have waited longest, so that nothing is said of waits over 52 weeks."] : [],
        ]);
    }

    private static IEnumerable<string> Missing(NotCounted waits, string? why, string who) => (waits.Count, why) switch
    {
        (0, _) => [],
        (var count, null) => [Invariant($"Not counted: {count:N0} {who}, whose provider {waits.WhatTheySent()}.")],
        (var count, _) => [Invariant($"Not counted: {count:N0} {who}.")],
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
