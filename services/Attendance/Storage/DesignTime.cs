using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Send.Attendance.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite context; it connects to nothing.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteAttendance>
{
    public SqliteAttendance CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAttendance>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options);
}

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL context; it connects to nothing.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlAttendance>
{
    public PostgreSqlAttendance CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlAttendance>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options);
}
