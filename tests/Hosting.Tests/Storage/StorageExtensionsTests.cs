using Npgsql;
using Send.Hosting.Storage;
using Xunit;

namespace Send.Hosting.Tests.Storage;

public sealed class StorageExtensionsTests
{
    [Theory]
    [InlineData("Host=db;Database=send", 64)]
    [InlineData("Host=db;Database=send;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;Database=send;max auto prepare=7", 7)]
    public void Statements_are_prepared_unless_the_connection_string_says_otherwise(string given, int prepared)
    {
        var settings = new NpgsqlConnectionStringBuilder(StorageExtensions.Prepared(given));
        Assert.Equal((prepared, "db", "send"), (settings.MaxAutoPrepare, settings.Host, settings.Database));
    }
}
