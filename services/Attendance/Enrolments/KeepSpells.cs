using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments.Checks;
using Send.Attendance.Storage;
using Send.Observations.Imports;

namespace Send.Attendance.Enrolments;

/// <summary>Keeps the spells of a batch, inside the context's transaction, each area's at one position of its ledger.</summary>
internal sealed class KeepSpells(AttendanceContext context)
{
    /// <returns>How many spells are new or changed.</returns>
    public async Task<long> Handle(IEnumerable<Spell> batch, Refusals refusals, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var area in batch.GroupBy(s => s.AreaCode))
        {
            var held = (await context.Enrolments.AsNoTracking().Where(e => e.AreaCode == area.Key && e.KnownTo == null).ToListAsync(cancellationToken))
                .ToLookup(e => (e.SchoolUrn, e.Pupil));
            var fresh = new List<Spell>();
            var replaced = new List<Enrolment>();
            foreach (var pupil in area.GroupBy(s => (s.SchoolUrn, s.Pupil)))
                Take([.. pupil], [.. held[pupil.Key]], fresh, replaced, refusals);
            if (fresh.Count > 0)
                await Keep(area.Key, fresh, replaced, cancellationToken);
            changed += fresh.Count;
        }
        return changed;
    }

    private static void Take(Spell[] batch, Enrolment[] held, List<Spell> fresh, List<Enrolment> replaced, Refusals refusals)
    {
        Spell[] changes = [.. batch.Where(s => !held.Any(s.IsSameAs))];
        var problems = OverlapCheck.Problems(changes, held);
        foreach (var spell in changes)
        {
            if (problems.TryGetValue(spell, out var problem))
            {
                refusals.Add(problem);
                continue;
            }
            fresh.Add(spell);
            replaced.AddRange(held.Where(h => h.From == spell.From));
        }
    }

    private async Task Keep(string areaCode, List<Spell> fresh, List<Enrolment> replaced, CancellationToken cancellationToken)
    {
        var position = ++(await context.Head(areaCode, cancellationToken)).Position;
        context.Enrolments.AttachRange(replaced);
        foreach (var enrolment in replaced)
            enrolment.KnownTo = position;
        context.Enrolments.AddRange(fresh.Select(s => s.KnownFrom(position)));
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
