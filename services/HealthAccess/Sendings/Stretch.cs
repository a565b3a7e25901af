namespace Send.HealthAccess.Sendings;

/// <summary>A time over which contacts of a service are known of a provider.</summary>
/// <param name="From">First day of a month.</param>
/// <param name="To">Last day of a month.</param>
/// <param name="LastContact">A day of the last month in which there was one.</param>
public sealed record Stretch(DateOnly From, DateOnly To, DateOnly LastContact)
{
    // A small service may have nothing to send for a quarter of a year, and a new one nobody to see.
    private const int MonthsOfSilence = 3;

    /// <summary>
    /// The first day from which on it is known whether children were seen: before From by another provider, where this one took its children over.
    /// </summary>
    public DateOnly CountsFrom { get; init; } = From;

    /// <summary>Whether it began with the first referrals that were sent: nothing of the service came before it.</summary>
    public bool IsFromTheFirst { get; init; }

    /// <summary>
    /// Contacts are known from the first month with one to the third after the last, over times of no more than three months without; and from
    /// up to three months before, where the records of the service begin then.
    /// </summary>
    /// <param name="months">Months in which anything was sent, contacts among them.</param>
    /// <param name="contacts">Months with a contact, attended or not.</param>
    /// <param name="lastDay">The last day of which anything is known of the provider.</param>
    public static IReadOnlyList<Stretch> Of(IEnumerable<int> months, IEnumerable<int> contacts, DateOnly lastDay)
    {
        var runs = Runs(months);
        return
        [
            .. from contact in Runs(contacts)
               let records = runs.Find(r => r.First <= contact.First && contact.First <= r.Last)
               let fromFirst = contact.First - records.First <= MonthsOfSilence
               let stretch = new Stretch(
                   (fromFirst ? records.First : contact.First).FirstDay(), Earlier(lastDay, (contact.Last + MonthsOfSilence).LastDay()), contact.Last.FirstDay()) { IsFromTheFirst = fromFirst }
               where stretch.From <= stretch.To
               select stretch,
        ];
    }

    /// <summary>Whether this one ended about when another began.</summary>
    public bool EndedAsBegan(Stretch other) =>
        From < other.From && Math.Abs(LastContact.Month() - other.From.Month()) <= MonthsOfSilence;

    private static List<(int First, int Last)> Runs(IEnumerable<int> months)
    {
        List<(int First, int Last)> runs = [];
        foreach (var month in months.Order())
        {
            if (runs.Count > 0 && month - runs[^1].Last <= MonthsOfSilence + 1)
                runs[^1] = runs[^1] with { Last = month };
            else
                runs.Add((month, month));
        }
        return runs;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
