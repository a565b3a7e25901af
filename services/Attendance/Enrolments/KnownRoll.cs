using Send.Attendance.Storage;

namespace Send.Attendance.Enrolments;

/// <summary>The roll that an area's figures rest on as it is measured.</summary>
internal sealed class KnownRoll(RollCache rolls, AttendanceContext context)
{
    /// <summary>Who is on roll, as known at the head's position, and whether that changed since the area was measured, so that every year may say something else.</summary>
    public async Task<(Roll Roll, bool Changed)> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var (roll, changedAt) = await rolls.At(head.AreaCode, head.Position, context, cancellationToken);
        return (roll, changedAt > head.MeasuredAt);
    }
}
