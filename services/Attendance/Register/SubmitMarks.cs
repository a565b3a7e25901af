using System.Runtime.ExceptionServices;
using Grpc.Core;
using Send.Attendance.Register.Checks;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Observations.Imports.Checks;
using Send.Observations.People;

namespace Send.Attendance.Register;

/// <summary>
/// Takes marks in. Blocks are kept together, as many as come while others are being kept, and each is acknowledged once it is
/// durable; reading goes on meanwhile.
/// </summary>
internal sealed class SubmitMarks(BlockCheck check, KeepBlocks keep, MeasureAreas measure, KeepFile file, TimeProvider time)
{
    private const int LongestSender = 100;
    private const int LongestFileId = 200;
    private const int LongestFileName = 500;
    private const int MostBlocks = 128;
    // Each with a hundred problems of each code, they stay well below the largest message.
    private const int ReceiptsOfAMessage = 16;
    private const int MostPupils = 60_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public async Task Handle(
        IAsyncStreamReader<SubmitMarksRequest> parts, IServerStreamWriter<SubmitMarksResponse> receipts, CancellationToken cancellationToken)
    {
        var header = Header(await parts.MoveNext(cancellationToken) ? parts.Current : null);
        if (header.FileId.Length > 0)
        {
            var isKnown = await file.IsKnown(header.FileId, cancellationToken);
            await receipts.WriteAsync(new() { FileAlreadyReceived = isKnown }, cancellationToken);
            if (isKnown)
                return;
        }
        HashSet<string> areas = new(StringComparer.Ordinal);
        List<CheckedBlock> waiting = [];
        var pupils = new KnownPupils();
        SubmitMarksTotals? totals = null;
        var (keeping, outcome) = (Task.CompletedTask, new FileOutcome());
        Exception? unmeasured;
        try
        {
            while (await Next(parts, waiting.Count > 0, Flush, () => keeping, cancellationToken))
            {
                if (totals is not null)
                    throw new ServiceException(RegisterErrors.AfterTotals());
                if ((totals = Totals(parts.Current, header)) is null)
                    await Take(check.Check(parts.Current.Block, pupils));
            }
            await Flush();
            await keeping;
        }
        finally
        {
            // However the stream ends: what was acknowledged is in the figures, and nothing goes on behind the call's back.
            await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            unmeasured = await measure.Handle(areas);
        }
        if (unmeasured is not null)
            ExceptionDispatchInfo.Throw(unmeasured);
        if (totals is not null && outcome.IsReceived)
            await file.Handle(header, totals, outcome.PupilsChanged, cancellationToken);

        async Task Take(CheckedBlock block)
        {
            waiting.Add(block);
            if (block.Block is { } kept)
                areas.Add(kept.AreaCode);
            if (waiting.Count >= MostBlocks || waiting.Sum(b => b.Pupils) >= MostPupils)
                await Flush();
        }

        async Task Flush()
        {
            var full = waiting;
            waiting = [];
            await keeping;
            keeping = full.Count > 0 ? Keep(full) : Task.CompletedTask;
        }

        // Off this thread: SQLite keeps without ever giving its thread back.
        Task Keep(List<CheckedBlock> blocks) => Task.Run(
            async () =>
            {
                var kept = await keep.Handle(header.Sender, blocks, cancellationToken);
                outcome.Add(kept);
                foreach (var some in kept.Chunk(ReceiptsOfAMessage))
                    await receipts.WriteAsync(new() { Receipts = { some } }, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>The next part. Where it is long in coming, what waits is kept meanwhile.</summary>
    private async Task<bool> Next(
        IAsyncStreamReader<SubmitMarksRequest> parts, bool isWaiting, Func<Task> flush, Func<Task> keeping, CancellationToken cancellationToken)
    {
        var next = parts.MoveNext(cancellationToken);
        if (isWaiting && !next.IsCompleted && await Task.WhenAny(next, Task.Delay(Pause, time, cancellationToken)) != next)
            await flush();
        // A sender who waits for a receipt before the next block hears at once where there will be none.
        if (await Task.WhenAny(next, keeping()) != next)
            await keeping();
        return await next;
    }

    private static SubmitMarksHeader Header(SubmitMarksRequest? first) => first?.Header switch
    {
        null => throw new ServiceException(RegisterErrors.NoHeader()),
        { Sender.Length: 0 or > LongestSender } => throw new ServiceException(RegisterErrors.NoSender(LongestSender)),
        { Sender: var sender, FileId: var id, FileName: var name } when $"{sender}{id}{name}".Any(char.IsControl) || name.Length > LongestFileName => throw new ServiceException(RegisterErrors.HeaderText(LongestFileName)),
        { Sender: var sender, FileId: var id, FileName: var name } when new[] { sender, id }.Any(UniquePupilNumber.IsWithin) || FileNameCheck.HoldsNumber(name) => throw new ServiceException(RegisterErrors.PupilNumberInHeader()),
        { FileId.Length: > LongestFileId } => throw new ServiceException(RegisterErrors.FileId(LongestFileId)),
        var header => header,
    };

    /// <summary>The totals of a file; null where the part is a block.</summary>
    private static SubmitMarksTotals? Totals(SubmitMarksRequest part, SubmitMarksHeader header) => part switch
    {
        { Block: not null } => null,
        { Totals: not null } when header.FileId.Length == 0 => throw new ServiceException(RegisterErrors.TotalsWithoutFile()),
        { Totals: { } totals } => totals.RowsRefused >= 0 && totals.RowsRefused <= totals.Rows ? totals : throw new ServiceException(RegisterErrors.WrongTotals()),
        { Header: not null } => throw new ServiceException(RegisterErrors.HeaderAgain()),
        _ => throw new ServiceException(RegisterErrors.EmptyPart()),
    };
}
