using Send.Measures;

namespace Send.Attendance.Storage;

/// <summary>
/// A spell of a pupil at a school, as it was known between two positions of the area's ledger. What took its place is another row,
/// so that nothing is lost.
/// </summary>
public sealed class Enrolment
{
    public required string AreaCode { get; init; }

    public required string SchoolUrn { get; init; }

    public required string Pupil { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The position at which it became known.</summary>
    public required long KnownFrom { get; init; }

    /// <summary>The position at which another took its place; null while it counts.</summary>
    public long? KnownTo { get; set; }

    /// <summary>Last day; null while it is open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>N1, N2, R, 1 to 14.</summary>
    public required string YearGroup { get; init; }

    public required SenProvision Sen { get; init; }

    /// <summary>Census code; empty where there is none.</summary>
    public required string PrimaryNeed { get; init; }

    public bool Holds(DateOnly day) => From <= day && (To is not { } last || day <= last);
}
