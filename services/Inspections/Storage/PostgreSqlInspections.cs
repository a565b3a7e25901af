using Microsoft.EntityFrameworkCore;

namespace Send.Inspections.Storage;

/// <summary>The inspections in a PostgreSQL database.</summary>
public sealed class PostgreSqlInspections(DbContextOptions<PostgreSqlInspections> options) : InspectionsContext(options);
