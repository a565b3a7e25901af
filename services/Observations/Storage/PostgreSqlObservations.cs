using Microsoft.EntityFrameworkCore;

namespace Send.Observations.Storage;

/// <summary>The observations in a PostgreSQL database.</summary>
public sealed class PostgreSqlObservations(DbContextOptions<PostgreSqlObservations> options) : ObservationsContext(options);
