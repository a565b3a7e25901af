using Microsoft.EntityFrameworkCore;

namespace Send.HealthAccess.Storage;

/// <summary>The records of health access in a SQLite file.</summary>
public sealed class SqliteHealthAccess(DbContextOptions<SqliteHealthAccess> options) : HealthAccessContext(options);
