using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;
using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>Adds blocks to the ledgers of their areas, all in one transaction, and says at which positions.</summary>
internal sealed class KeepBlocks(AttendanceContext context, RestOfWeek rest, TimeProvider time)
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
        await context.AddMany(fresh, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return receipts;
    }

    private async Task<Dictionary<(string Area, string Id), HeldBlock>> Held(IReadOnlyList<CheckedBlock> blocks, CancellationToken cancellationToken)
    {
        Dictionary<(string, string), HeldBlock> held = [];
        foreach (var area in blocks.Where(b => b.Block is not null).GroupBy(b => b.Block!.AreaCode))
        {
            var ids = area.Select(b => b.SubmissionId).ToList();
            var known = context.Blocks.AsNoTracking().Where(b => b.AreaCode == area.Key && ids.Contains(b.SubmissionId)).Select(b => new { b.SubmissionId, b.Position, b.Hash, b.Week, b.ReceivedAt });
            await foreach (var block in known.AsAsyncEnumerable().WithCancellation(cancellationToken))
                held.Add((area.Key, block.SubmissionId), new(block.Position, block.Hash, block.ReceivedAt < Weeks.EndOf(block.Week)));
        }
        return held;
    }

    private async Task<BlockReceipt> Keep(
        CheckedBlock block, BlockContent content, string sender, long now, Dictionary<(string Area, string Id), HeldBlock> held, List<MarkBlock> fresh,
        CancellationToken cancellationToken)
    {
        var key = (content.AreaCode, block.SubmissionId);
        if (!held.TryGetValue(key, out var before))
        {
            var position = await Add(fresh, content, block.SubmissionId, content.RecordedAt ?? now, now, sender, cancellationToken);
            held.Add(key, new(position, content.Hash, MayLackDays: false));
            return Receipt(block, position, false);
        }
        if (!before.Hash.AsSpan().SequenceEqual(content.Hash))
            return Reused(block);
        if (!before.MayLackDays || await rest.Of(block.SubmissionId, content, id => held.ContainsKey((content.AreaCode, id)), cancellationToken) is not { } left)
            return Receipt(block, before.Position, true);
        held[key] = before with { MayLackDays = false };
        var kept = await Add(fresh, content with { Marks = left.Marks }, left.SubmissionId, left.RecordedAt, now, sender, cancellationToken);
        held.Add((content.AreaCode, left.SubmissionId), new(kept, content.Hash, MayLackDays: false));
        return Receipt(block with { Pupils = left.Pupils, Problems = [.. block.Problems, left.Note] }, kept, false);
    }

    private async Task<long> Add(
        List<MarkBlock> fresh, BlockContent content, string submissionId, long recordedAt, long now, string sender, CancellationToken cancellationToken)
    {
        var head = await context.Head(content.AreaCode, cancellationToken);
        head.Position++;
        fresh.Add(new()
        {
            AreaCode = content.AreaCode,
            Position = head.Position,
            SubmissionId = submissionId,
            SchoolUrn = content.SchoolUrn,
            Week = content.Week,
            RecordedAt = recordedAt,
            ReceivedAt = now,
            Sender = sender,
            Hash = content.Hash,
            Marks = content.Marks,
        });
        return head.Position;
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

    /// <param name="Position">Where it is.</param>
    /// <param name="Hash">Of what was sent.</param>
    /// <param name="MayLackDays">Whether days of its week were yet to come as it was received.</param>
    private sealed record HeldBlock(long Position, byte[] Hash, bool MayLackDays);
}
