using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Send.Reporting.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite context; it connects to nothing.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteReporting>
{
    public SqliteReporting CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteReporting>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options);
}

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL context; it connects to nothing.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlReporting>
{
    public PostgreSqlReporting CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlReporting>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options);
}
