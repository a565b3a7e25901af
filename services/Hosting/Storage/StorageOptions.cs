using System.ComponentModel.DataAnnotations;

namespace Send.Hosting.Storage;

/// <summary>The databases that a service can keep its data in.</summary>
public enum StorageProvider
{
    /// <summary>A file, for one process.</summary>
    Sqlite,

    /// <summary>A server, for a service that runs apart.</summary>
    PostgreSql,
}

/// <summary>Where a service keeps its data: section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Which database.</summary>
    [EnumDataType(typeof(StorageProvider), ErrorMessage = "Sqlite or PostgreSql")]
    public StorageProvider Provider { get; set; }

    /// <summary>The connection string, for instance <c>Data Source=attendance.db</c>.</summary>
    [Required(ErrorMessage = "Data Source=FILE for SQLite, or Host=…;Database=… for PostgreSQL")]
    public string ConnectionString { get; set; } = "";

    /// <summary>Whether the host brings the schema up to date as it starts; unset, only with SQLite.</summary>
    public bool? MigrateAtStart { get; set; }

    internal bool Migrates => MigrateAtStart ?? Provider == StorageProvider.Sqlite;
}
