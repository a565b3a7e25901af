using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Send.HealthAccess.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite context; it connects to nothing.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteHealthAccess>
{
    public SqliteHealthAccess CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteHealthAccess>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options);
}

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL context; it connects to nothing.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlHealthAccess>
{
    public PostgreSqlHealthAccess CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlHealthAccess>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options);
}
