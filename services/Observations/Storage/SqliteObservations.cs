using Microsoft.EntityFrameworkCore;

namespace Send.Observations.Storage;

/// <summary>The observations in a SQLite file.</summary>
public sealed class SqliteObservations(DbContextOptions<SqliteObservations> options) : ObservationsContext(options);
