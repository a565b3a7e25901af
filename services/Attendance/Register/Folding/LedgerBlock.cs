using Send.Attendance.Storage;

namespace Send.Attendance.Register.Folding;

/// <summary>A block as it is read from a ledger.</summary>
internal sealed record LedgerBlock(string SchoolUrn, DateOnly Week, LedgerOrder Order, long Position, PackedMarks Marks)
{
    public static LedgerBlock Of(MarkBlock block) =>
        new(block.SchoolUrn, block.Week, new(block.RecordedAt, block.SubmissionId), block.Position, PackedMarks.Parser.ParseFrom(block.Marks));
}

/// <summary>The order in which blocks count: by when they were recorded, whichever came first, so that a late or repeated sending changes nothing.</summary>
internal readonly record struct LedgerOrder(long RecordedAt, string? SubmissionId) : IComparable<LedgerOrder>
{
    public int CompareTo(LedgerOrder other) => RecordedAt != other.RecordedAt
        ? RecordedAt.CompareTo(other.RecordedAt)
        : string.CompareOrdinal(SubmissionId, other.SubmissionId);
}
