using Send.Attendance.Enrolments;
using Send.Attendance.Storage;

namespace Send.Attendance.Figures;

/// <summary>What one kind of records says of an area, year by year.</summary>
internal interface IRecordSheets
{
    /// <summary>The sheets of the years that changed since the area was measured.</summary>
    /// <param name="head">The area, and the positions between which anything changed.</param>
    /// <param name="roll">Who is on roll, as known at the head's position.</param>
    /// <param name="rollChanged">Whether the roll changed, so that every year may say something else.</param>
    /// <param name="cancellationToken">To give up.</param>
    Task<List<RecordSheet>> Of(AreaHead head, Roll roll, bool rollChanged, CancellationToken cancellationToken);
}
