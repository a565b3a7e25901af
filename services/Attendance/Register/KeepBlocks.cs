using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;
using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>Adds blocks to the ledgers of their areas, all in one transaction, and says at which positions.</summary>
internal sealed class KeepBlocks(AttendanceContext context, TimeProvider time)
{
    public async Task<List<BlockReceipt>> Handle(string sender, IReadOnlyList<CheckedBlock> blocks, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var held = await Held(blocks, cancellationToken);
        var now = time.GetUtcNow().UtcTicks;
        List<BlockReceipt> receipts = [];
        List<MarkBlock> fresh = [];
        foreach (var block in blocks)
            receipts.Add(block.Block is { } content ? await Keep(block, content, sender, now + receipts.Count, held, fresh, cancellationToken) : Receipt(block, 0, false));
        await context.AddBlocks(fresh, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return receipts;
    }

    private async Task<Dictionary<(string Area, string Id), (long Position, byte[] Hash)>> Held(IReadOnlyList<CheckedBlock> blocks, CancellationToken cancellationToken)
    {
        Dictionary<(string, string), (long, byte[])> held = [];
        foreach (var area in blocks.Where(b => b.Block is not null).GroupBy(b => b.Block!.AreaCode))
        {
            var ids = area.Select(b => b.SubmissionId).ToList();
            var known = context.Blocks.AsNoTracking().Where(b => b.AreaCode == area.Key && ids.Contains(b.SubmissionId)).Select(b => new { b.SubmissionId, b.Position, b.Hash });
            await foreach (var block in known.AsAsyncEnumerable().WithCancellation(cancellationToken))
                held.Add((area.Key, block.SubmissionId), (block.Position, block.Hash));
        }
        return held;
    }

    private async Task<BlockReceipt> Keep(
        CheckedBlock block, BlockContent content, string sender, long now, Dictionary<(string Area, string Id), (long Position, byte[] Hash)> held, List<MarkBlock> fresh,
        CancellationToken cancellationToken)
    {
        if (held.TryGetValue((content.AreaCode, block.SubmissionId), out var before))
            return before.Hash.AsSpan().SequenceEqual(content.Hash) ? Receipt(block, before.Position, true) : Reused(block);
        var head = await context.Head(content.AreaCode, cancellationToken);
        head.Position++;
        fresh.Add(new()
        {
            AreaCode = content.AreaCode,
            Position = head.Position,
            SubmissionId = block.SubmissionId,
            SchoolUrn = content.SchoolUrn,
            Week = content.Week,
            RecordedAt = content.RecordedAt ?? now,
            ReceivedAt = now,
            Sender = sender,
            Hash = content.Hash,
            Marks = content.Marks,
        });
        held.Add((content.AreaCode, block.SubmissionId), (head.Position, content.Hash));
        return Receipt(block, head.Position, false);
    }

    private static BlockReceipt Receipt(CheckedBlock block, long position, bool already) => new()
    {
        SubmissionId = block.SubmissionId,
        Position = position,
        AlreadyReceived = already,
        PupilsKept = position == 0 ? 0 : block.Pupils,
        Problems = { block.Problems },
    };

    private static BlockReceipt Reused(CheckedBlock block)
    {
        var problems = new MarkProblems();
        problems.RefuseBlock("submission-id-reused", "This submission id was received before with another content, which stays as it was. Send the block under an id of its own.");
        return new() { SubmissionId = block.SubmissionId, Problems = { problems.All } };
    }
}
