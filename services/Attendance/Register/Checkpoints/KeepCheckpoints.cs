using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;

namespace Send.Attendance.Register.Checkpoints;

/// <summary>
/// Writes down what is folded once that has come far enough, so that a start need not fold it all again. Only what the ledger holds
/// durably is ever folded: a checkpoint is never ahead of it.
/// </summary>
internal sealed partial class KeepCheckpoints(AttendanceContext context, RegisterCache cache, ILogger<KeepCheckpoints> logger)
{
    /// <summary>How many blocks make a checkpoint worth while: so many are folded again in some tenths of a second.</summary>
    public const int Far = 500;

    /// <summary>Writes the checkpoints of an area that are due. Nothing is lost by one that cannot be written: the next sending tries again.</summary>
    public async Task Handle(string areaCode, int far, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var year in cache.Years(areaCode))
                await Handle(areaCode, year, far, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(e);
        }
        finally
        {
            // What could not be written is not to be written with what comes next.
            context.ChangeTracker.Clear();
        }
    }

    private async Task Handle(string areaCode, int year, int far, CancellationToken cancellationToken)
    {
        var taken = await cache.Held(areaCode, year, register => register.LaidSince >= far ? Snapshot.Of(register) : null, cancellationToken);
        if (taken is null)
            return;
        var isKept = await Keep(taken, cancellationToken);
        await cache.Held(areaCode, year, register => register.Checkpointed(isKept ? taken.Position : 0, taken.Blocks), cancellationToken);
    }

    /// <returns>False where another process has written since: then this one's next is a whole one.</returns>
    private async Task<bool> Keep(Snapshot taken, CancellationToken cancellationToken)
    {
        // Compressed before others have to wait for the end of it.
        var fresh = taken.Schools.Select(s => CheckpointRow.Of(taken.AreaCode, taken.Year, s.Key, taken.Position, s.Value)).ToList();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var rows = context.Checkpoints.AsNoTracking().Where(c => c.AreaCode == taken.AreaCode && c.AcademicYear == taken.Year);
        var before = await rows.Select(c => new { c.SchoolUrn, c.Position, c.Version, c.Hash }).ToDictionaryAsync(c => c.SchoolUrn, StringComparer.Ordinal, cancellationToken);
        var head = before.GetValueOrDefault("") is { Version: CheckpointRow.Version } known ? known : null;
        if (taken.Since == 0 ? head?.Position > taken.Position : head?.Position != taken.Since)
            return false;
        var left = taken.Since == 0 ? [] : before.Values.Where(b => b.SchoolUrn.Length > 0 && !taken.Schools.ContainsKey(b.SchoolUrn)).Select(b => Part(b.SchoolUrn, b.Hash));
        var year = new FoldedYear { Schools = { left, fresh.Select(r => Part(r.SchoolUrn, r.Hash)) } };
        var stale = before.Keys.Where(urn => taken.Since == 0 || urn.Length == 0 || taken.Schools.ContainsKey(urn)).ToList();
        await rows.Where(c => stale.Contains(c.SchoolUrn)).ExecuteDeleteAsync(cancellationToken);
        context.Checkpoints.AddRange(fresh);
        context.Checkpoints.Add(CheckpointRow.Of(taken.AreaCode, taken.Year, "", taken.Position, year));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static FoldedPart Part(string school, byte[] hash) => new() { SchoolUrn = school, Hash = UnsafeByteOperations.UnsafeWrap(hash) };

    [LoggerMessage(Level = LogLevel.Warning, Message = "What is folded of a register could not be written down; a start takes longer until it is.")]
    private partial void Failed(Exception exception);
}
