using Microsoft.EntityFrameworkCore;

namespace Send.Attendance.Storage;

/// <summary>The records of attendance in a SQLite file.</summary>
public sealed class SqliteAttendance(DbContextOptions<SqliteAttendance> options) : AttendanceContext(options);
