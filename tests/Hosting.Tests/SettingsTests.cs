using Microsoft.Extensions.Options;
using Send.Hosting.Clients;
using Send.Hosting.Storage;
using Send.Hosting.Tests.Storage;
using Send.Probe.V1;
using Xunit;

namespace Send.Hosting.Tests;

public sealed class SettingsTests
{
    private const string Port = "a port from 1 to 65535, or 0 for any that is free.";

    [Theory]
    [InlineData("Listen:Grpc", "70000", "Listen:Grpc is '70000'. Give " + Port)]
    [InlineData("Listen:Http", "-1", "Listen:Http is '-1'. Give " + Port)]
    [InlineData("Listen:Http", "http", "Listen:Http is 'http'. Give " + Port)]
    [InlineData("Listen:AnyAddress", "yes", "Listen:AnyAddress is 'yes'. Give true or false.")]
    [InlineData("Storage:Provider", "Postgres", "Storage:Provider is 'Postgres'. Give Sqlite or PostgreSql.")]
    [InlineData("Storage:Provider", "7", "Storage:Provider is '7'. Give Sqlite or PostgreSql.")]
    [InlineData("Storage:ConnectionString", "", "Storage:ConnectionString is ''. Give Data Source=FILE for SQLite, or Host=…;Database=… for PostgreSQL.")]
    [InlineData("Storage:MigrateAtStart", "later", "Storage:MigrateAtStart is 'later'. Give true or false.")]
    [InlineData("Drain:Seconds", "301", "Drain:Seconds is '301'. Give seconds from 0 to 300.")]
    [InlineData("Drain:Seconds", "-1", "Drain:Seconds is '-1'. Give seconds from 0 to 300.")]
    [InlineData("Clients:Transport", "Dapper", "Clients:Transport is 'Dapper'. Give Direct or Dapr.")]
    [InlineData("Clients:DeadlineSeconds", "0", "Clients:DeadlineSeconds is '0'. Give seconds from 0.1 to 600.")]
    [InlineData("Clients:QuestionSeconds", "soon", "Clients:QuestionSeconds is 'soon'. Give seconds from 0.1 to 600.")]
    [InlineData("Clients:Retries", "11", "Clients:Retries is '11'. Give a number from 0 to 10.")]
    [InlineData("Clients:Addresses:probe", null, "Clients:Addresses:probe is missing. Give the address of probe, or set Clients:Transport to Dapr.")]
    [InlineData("Clients:Addresses:probe", "", "Clients:Addresses:probe is ''. Give an address such as http://localhost:5101.")]
    [InlineData("Clients:Addresses:probe", "localhost:5101", "Clients:Addresses:probe is 'localhost:5101'. Give an address such as http://localhost:5101.")]
    [InlineData("Clients:Addresses:probe", "http://", "Clients:Addresses:probe is 'http://'. Give an address such as http://localhost:5101.")]
    [InlineData("Clients:Addresses:probe", "not an address", "Clients:Addresses:probe is 'not an address'. Give an address such as http://localhost:5101.")]
    public async Task A_wrong_setting_stops_the_start_and_says_its_key_and_what_would_be_right(string key, string? value, string message)
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(key, value));
        Assert.Equal([message], wrong.Failures);
    }

    [Fact]
    public async Task All_that_is_wrong_in_a_section_is_said_at_once()
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningHost.Start(("Listen:Grpc", "70000"), ("Listen:Http", "-1")));
        Assert.Equal(2, wrong.Failures.Count());
    }

    private static async Task Start(string key, string? value)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Storage:ConnectionString"] = "Data Source=:memory:",
            ["Storage:MigrateAtStart"] = "false",
            ["Clients:Addresses:probe"] = "http://localhost:5101",
            [key] = value,
        };
        if (value is null)
            settings.Remove(key);
        var builder = RunningHost.Builder([.. settings.Select(s => (s.Key, s.Value))]);
        builder.AddStore<Notes, SqliteNotes, PostgreSqlNotes>();
        builder.AddServiceClient<ProbeService.ProbeServiceClient>("probe");
        await using var host = await RunningHost.Start(builder, (text, _) => Task.FromResult(text));
    }
}
