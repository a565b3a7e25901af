namespace Send.Attendance.Storage;

/// <summary>
/// The folded register of a school in an academic year: a short cut past the blocks before it, to be thrown away and made anew at any
/// time. The row without a school says which rows belong together, and up to which position.
/// </summary>
public sealed class RegisterCheckpoint
{
    public required string AreaCode { get; init; }

    /// <summary>The year in which the academic year starts.</summary>
    public required int AcademicYear { get; init; }

    /// <summary>Empty for the row that lists the others.</summary>
    public required string SchoolUrn { get; init; }

    /// <summary>The position of the area's ledger up to which blocks are folded.</summary>
    public required long Position { get; init; }

    /// <summary>Of the form of the content.</summary>
    public required int Version { get; init; }

    /// <summary>Of all the rest, so that what is damaged is not believed.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>A <c>FoldedSchool</c> or a <c>FoldedYear</c> of marks.proto, compressed.</summary>
    public required byte[] Content { get; init; }
}
