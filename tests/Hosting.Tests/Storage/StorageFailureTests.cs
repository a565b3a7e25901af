using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Send.Hosting.Storage;
using Xunit;

namespace Send.Hosting.Tests.Storage;

public sealed class StorageFailureTests
{
    [Theory]
    [InlineData("57P01", "storage-unavailable")] // admin_shutdown
    [InlineData("57P02", "storage-unavailable")] // crash_shutdown
    [InlineData("57P03", "storage-unavailable")] // cannot_connect_now
    [InlineData("53300", "storage-unavailable")] // too_many_connections
    [InlineData("40001", "storage-unavailable")] // serialization_failure
    [InlineData("53100", "storage-full")] // disk_full
    [InlineData("25006", "storage-failed")] // read_only_sql_transaction
    [InlineData("23505", null)] // unique_violation
    [InlineData("42P01", null)] // undefined_table
    public void What_PostgreSQL_reports_is_found_however_deep_it_is_wrapped(string sqlState, string? code)
    {
        var failure = new PostgresException("said by the server", "FATAL", "FATAL", sqlState);
        Assert.Equal(code, StorageFailure.Of(failure)?.Code);
        Assert.Equal(code, StorageFailure.Of(new InvalidOperationException("likely transient", new DbUpdateException("not saved", failure)))?.Code);
    }

    [Theory]
    [InlineData(5, "storage-unavailable")]
    [InlineData(6, "storage-unavailable")]
    [InlineData(13, "storage-full")]
    [InlineData(8, "storage-failed")]
    [InlineData(10, "storage-failed")]
    [InlineData(14, "storage-failed")]
    [InlineData(19, null)]
    public void What_SQLite_reports_is_found_however_deep_it_is_wrapped(int result, string? code) =>
        Assert.Equal(code, StorageFailure.Of(new DbUpdateException("not saved", new SqliteException("said by the library", result)))?.Code);

    [Fact]
    public void What_is_not_of_a_database_is_left_alone() => Assert.Null(StorageFailure.Of(new InvalidOperationException("a mistake", new TimeoutException())));
}
