namespace Send.Attendance.Storage;

/// <summary>
/// A block of marks as it came: an entry of an area's ledger, which is only ever added to. What counts is found by folding
/// blocks in the order in which they were recorded.
/// </summary>
public sealed class MarkBlock
{
    public required string AreaCode { get; init; }

    /// <summary>Its place in the area's ledger, from 1.</summary>
    public required long Position { get; init; }

    public required string SubmissionId { get; init; }

    public required string SchoolUrn { get; init; }

    /// <summary>The Monday.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>When the sender recorded the marks, in ticks of UTC.</summary>
    public required long RecordedAt { get; init; }

    /// <summary>When they were received, in ticks of UTC.</summary>
    public required long ReceivedAt { get; init; }

    public required string Sender { get; init; }

    /// <summary>Of what was sent, to tell a repetition from another content under the same submission id.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>A <c>PackedMarks</c> of marks.proto.</summary>
    public required byte[] Marks { get; init; }
}
