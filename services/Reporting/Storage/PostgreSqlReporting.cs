using Microsoft.EntityFrameworkCore;

namespace Send.Reporting.Storage;

/// <summary>The reports in a PostgreSQL database.</summary>
public sealed class PostgreSqlReporting(DbContextOptions<PostgreSqlReporting> options) : ReportingContext(options);
