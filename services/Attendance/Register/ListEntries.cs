using Microsoft.EntityFrameworkCore;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>The entries of a pupil, each with all that was sent for it.</summary>
internal sealed class ListEntries(AttendanceContext context, RegisterQuery query, RegisterCache cache)
{
    public async Task<ListEntriesResponse> Handle(ListEntriesRequest request, CancellationToken cancellationToken)
    {
        var asked = await query.Check(request.AreaCode, request.Pupil, request.From, request.To, request.AsKnownAt, cancellationToken);
        if (asked.Pupil.Length == 0)
            throw new Hosting.Errors.ServiceException(RegisterErrors.NoPupil());
        var schools = await cache.With(
            asked.AreaCode, asked.Year, asked.Position, new Ledger(context), register => Schools(register, asked.Pupil, request.SchoolUrn), cancellationToken);
        var history = new EntryHistory(asked);
        foreach (var school in schools)
        {
            var (first, last) = (Weeks.MondayOf(asked.From), asked.To);
            var blocks = context.Blocks.AsNoTracking().Where(b =>
                b.AreaCode == asked.AreaCode && b.SchoolUrn == school && b.Week >= first && b.Week <= last && b.Position <= asked.Position);
            await foreach (var block in blocks.AsAsyncEnumerable().WithCancellation(cancellationToken))
                history.Add(block);
        }
        return new() { Position = asked.Position, Entries = { history.Entries() } };
    }

    private static List<string> Schools(AreaRegisterYear register, string pupil, string school) =>
        [.. register.Schools.Where(s => (school.Length == 0 || s.Key == school) && s.Value.Has(pupil)).Select(s => s.Key)];
}
