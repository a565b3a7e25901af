using Microsoft.EntityFrameworkCore;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;

namespace Send.Attendance.Register.Checkpoints;

/// <summary>Reads the register of an area and year from its checkpoint, if each row of it can be believed; else the ledger has to be folded.</summary>
internal sealed class ReadCheckpoint(AttendanceContext context)
{
    public async Task<AreaRegisterYear?> Of(string areaCode, int year, long upTo, CancellationToken cancellationToken)
    {
        var rows = context.Checkpoints.AsNoTracking().Where(c => c.AreaCode == areaCode && c.AcademicYear == year);
        if (!await rows.AnyAsync(c => c.SchoolUrn == "" && c.Position <= upTo && c.Version == CheckpointRow.Version, cancellationToken))
            return null;
        // All in one statement, that none is of a checkpoint that is being written meanwhile.
        var all = await rows.ToDictionaryAsync(c => c.SchoolUrn, StringComparer.Ordinal, cancellationToken);
        if (!all.Remove("", out var head) || head.Position > upTo || CheckpointRow.Content(head, FoldedYear.Parser) is not { } folded)
            return null;
        List<KeyValuePair<string, SchoolRegister>> schools = [];
        foreach (var part in folded.Schools)
        {
            if (!all.TryGetValue(part.SchoolUrn, out var row) || !row.Hash.AsSpan().SequenceEqual(part.Hash.Span) || CheckpointRow.Content(row, FoldedSchool.Parser) is not { } school)
                return null;
            schools.Add(new(part.SchoolUrn, SchoolRegister.Restore(school)));
        }
        return AreaRegisterYear.Restore(areaCode, year, head.Position, schools);
    }
}
