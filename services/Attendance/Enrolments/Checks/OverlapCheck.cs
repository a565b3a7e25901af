using Send.Attendance.Storage;
using Send.Measures.V1;

namespace Send.Attendance.Enrolments.Checks;

/// <summary>
/// What the spells of a pupil at a school must be after a batch: one after the other. It is their state after the whole batch that
/// counts, so that a file may close a spell below the row that begins the next. What is held stays where a row does not go with it.
/// </summary>
internal static class OverlapCheck
{
    /// <summary>The spells that cannot be kept, each with why.</summary>
    public static Dictionary<Spell, RowProblem> Problems(IReadOnlyCollection<Spell> fresh, IReadOnlyCollection<Enrolment> held)
    {
        Dictionary<Spell, RowProblem> problems = [];
        // A spell that is refused brings back the held one whose place it would have taken, and that one may overlap another.
        while (Overlaps([.. fresh.Where(f => !problems.ContainsKey(f))], held) is { Count: > 0 } more)
        {
            foreach (var (spell, other) in more)
                problems.Add(spell, Problem(spell, other));
        }
        return problems;
    }

    private static List<(Spell Wrong, Span Other)> Overlaps(Spell[] fresh, IReadOnlyCollection<Enrolment> held)
    {
        var taken = fresh.Select(f => f.From).ToHashSet();
        var after = fresh.Select(f => new Span(f.From, f.To, f))
            .Concat(held.Where(h => !taken.Contains(h.From)).Select(h => new Span(h.From, h.To, null)))
            .OrderBy(s => s.From);
        List<(Spell, Span)> wrong = [];
        Span? last = null;
        foreach (var span in after)
        {
            if (last is null || last.To < span.From)
                last = span;
            else if (span.Fresh is { } later)
                wrong.Add((later, last));
            else if (last.Fresh is { } earlier)
            {
                wrong.Add((earlier, span));
                last = span;
            }
        }
        return wrong;
    }

    private static RowProblem Problem(Spell spell, Span other) => new()
    {
        RowNumber = spell.Row,
        Field = "from",
        Code = "overlapping-spell",
        Message = $"On roll from {Days(spell.From, spell.To)}, the pupil is on roll at the same school from {Days(other.From, other.To)} already. "
            + "Give the earlier spell a last day before the later one begins.",
    };

    private static string Days(DateOnly from, DateOnly? to) => to is null ? $"{IsoDay.Write(from)} on" : $"{IsoDay.Write(from)} to {IsoDay.Write(to)}";

    /// <param name="From">First day.</param>
    /// <param name="To">Last day; null while it is open.</param>
    /// <param name="Fresh">The spell of the batch; null for one that is held.</param>
    private sealed record Span(DateOnly From, DateOnly? To, Spell? Fresh);
}
