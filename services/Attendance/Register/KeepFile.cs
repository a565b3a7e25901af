using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;
using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>Remembers files of marks that were received to their end, by the id of their content.</summary>
internal sealed class KeepFile(AttendanceContext context, TimeProvider time)
{
    private const string Profile = "register";

    public Task<bool> IsKnown(string fileId, CancellationToken cancellationToken) =>
        context.Imports.AnyAsync(i => i.BatchId == fileId, cancellationToken);

    /// <param name="file">The file.</param>
    /// <param name="totals">As its sender counted it.</param>
    /// <param name="changed">How many pupils' weeks it brought: what rows of marks are kept as.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task Handle(SubmitMarksHeader file, SubmitMarksTotals totals, long changed, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        if (await IsKnown(file.FileId, cancellationToken))
            return;
        context.Imports.Add(new()
        {
            BatchId = file.FileId,
            SourceId = await Source(cancellationToken),
            ProfileId = Profile,
            FileName = file.FileName,
            ImportedAt = time.GetUtcNow(),
            RowsReceived = totals.Rows,
            RowsChanged = changed,
            RowsRefused = totals.RowsRefused,
            Revision = await context.Revision(cancellationToken),
        });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task<string> Source(CancellationToken cancellationToken)
    {
        if (await context.Sources.FindAsync([Profile], cancellationToken) is not null)
            return Profile;
        context.Sources.Add(new()
        {
            Id = Profile,
            Title = "Attendance registers",
            Publisher = "The schools and the council that sent them",
            Release = "",
            Licence = "",
            Grain = Observations.Storage.Grain.Records,
            Uri = "",
        });
        return Profile;
    }
}
