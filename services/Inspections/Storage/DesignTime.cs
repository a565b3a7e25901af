using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Send.Inspections.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite context; it connects to nothing.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteInspections>
{
    public SqliteInspections CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteInspections>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options);
}

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL context; it connects to nothing.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlInspections>
{
    public PostgreSqlInspections CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlInspections>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options);
}
