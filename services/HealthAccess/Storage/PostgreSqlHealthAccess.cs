using Microsoft.EntityFrameworkCore;

namespace Send.HealthAccess.Storage;

/// <summary>The records of health access in a PostgreSQL database.</summary>
public sealed class PostgreSqlHealthAccess(DbContextOptions<PostgreSqlHealthAccess> options) : HealthAccessContext(options);
