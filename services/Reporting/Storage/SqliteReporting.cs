using Microsoft.EntityFrameworkCore;

namespace Send.Reporting.Storage;

/// <summary>The reports in a SQLite file.</summary>
public sealed class SqliteReporting(DbContextOptions<SqliteReporting> options) : ReportingContext(options);
