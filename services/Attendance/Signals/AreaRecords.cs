using Send.Attendance.Enrolments;
using Send.Attendance.Storage;

namespace Send.Attendance.Signals;

/// <summary>The records of an area as known at a position of its ledger.</summary>
internal sealed record AreaRecords(
    string AreaCode, long Position, DateOnly Today, Roll Roll, IReadOnlyCollection<Exclusion> Exclusions, IReadOnlyCollection<Episode> Episodes);
