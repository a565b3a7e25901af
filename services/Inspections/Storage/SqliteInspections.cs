using Microsoft.EntityFrameworkCore;

namespace Send.Inspections.Storage;

/// <summary>The inspections in a SQLite file.</summary>
public sealed class SqliteInspections(DbContextOptions<SqliteInspections> options) : InspectionsContext(options);
