using System.Collections.Concurrent;
using Send.Measures;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Period = Send.Measures.Period;

namespace Send.Observations.Imports.Checks;

/// <summary>A period must be written as one, and have begun.</summary>
internal sealed class PeriodCheck(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Period> periods = new(StringComparer.Ordinal);

    /// <summary>There are few periods and many rows. Only what is a period is remembered.</summary>
    public Period? Read(string text)
    {
        if (!periods.TryGetValue(text, out var period) && (period = Period.Parse(text)) is not null)
            periods[text] = period;
        return period;
    }

    public RowProblem? Problem(ImportRow row, Period? period)
    {
        if (period is null)
            return row.Refused("period", "unknown-period", $"{Quote.Of(row.Period)} is no period. Write 2024/25, 2024/25 spring, 2023-10 or year to 2023-08.");
        return period.Start > time.Today()
            ? row.Refused("period", "period-in-the-future", $"{period.Text} begins on {period.Start:yyyy-MM-dd}, which is yet to come.")
            : null;
    }
}
