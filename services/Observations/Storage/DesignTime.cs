using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Send.Observations.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite context; it connects to nothing.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteObservations>
{
    public SqliteObservations CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteObservations>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options);
}

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL context; it connects to nothing.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlObservations>
{
    public PostgreSqlObservations CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlObservations>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options);
}
