using Microsoft.EntityFrameworkCore;

namespace Send.Attendance.Storage;

/// <summary>The records of attendance in a PostgreSQL database.</summary>
public sealed class PostgreSqlAttendance(DbContextOptions<PostgreSqlAttendance> options) : AttendanceContext(options);
