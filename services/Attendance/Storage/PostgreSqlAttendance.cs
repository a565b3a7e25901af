using Microsoft.EntityFrameworkCore;

namespace Send.Attendance.Storage;

/// <summary>The records of attendance in a PostgreSQL database.</summary>
public sealed class PostgreSqlAttendance(DbContextOptions<PostgreSqlAttendance> options) : AttendanceContext(options)
{
    public override Task AddBlocks(IReadOnlyList<MarkBlock> blocks, CancellationToken cancellationToken) => BlockCopy.Add(this, blocks, cancellationToken);
}
