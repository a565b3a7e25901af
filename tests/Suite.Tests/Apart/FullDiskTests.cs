using Grpc.Core;
using Send.Hosting.Errors;
using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Suite.Tests.Apart;

/// <summary>A disk that fills while marks come in, and has room again: senders are told so, and nothing is kept by half.</summary>
public sealed class FullDiskTests
{
    private const int KibiByte = 1024;
    private const string Settings = "-c fsync=on -c shared_buffers=32MB -c max_connections=50 -c listen_addresses=";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_under_SQLite_keeps_what_was_acknowledged_and_takes_the_rest_when_there_is_room()
    {
        Assert.SkipUnless(SmallDisk.Absence is null, SmallDisk.Absence ?? "");
        for (var round = 0; round < RegisterSending.Rounds; round++)
        {
            using var disk = new SmallDisk();
            var store = new Dictionary<string, string> { ["Storage__ConnectionString"] = $"Data Source={Path.Combine(disk.Path, "attendance.db")}" };
            using var service = new ServiceProcess("Send.Attendance", store, disk.Before(megabytes: 32));
            await service.Ready(Cancel);
            await FillAndRecount(service, disk, service.Id, (round + 1) * 150 * KibiByte);
        }
    }

    [Fact]
    public async Task A_full_disk_under_PostgreSQL_keeps_what_was_acknowledged_and_takes_the_rest_when_there_is_room()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        Assert.SkipUnless(SmallDisk.Absence is null && Environment.IsPrivilegedProcess, "PostgreSQL on a disk of its own needs a test process of root.");
        for (var round = 0; round < RegisterSending.Rounds; round++)
        {
            using var disk = new SmallDisk();
            await using var server = await PostgreSqlProcess.Start(Settings, disk.Before(megabytes: 64));
            await server.Execute($"CREATE TABLESPACE small LOCATION '{disk.Path}'");
            using var service = new ServiceProcess("Send.Attendance", new Dictionary<string, string>
            {
                ["Storage__Provider"] = "PostgreSql",
                ["Storage__ConnectionString"] = await server.CreateDatabase("attendance", "TABLESPACE small"),
                ["Storage__MigrateAtStart"] = "true",
            });
            await service.Ready(Cancel);
            await FillAndRecount(service, disk, server.Id, (round + 1) * 100 * KibiByte);
        }
    }

    private static async Task FillAndRecount(ServiceProcess service, SmallDisk disk, int processId, int free)
    {
        disk.Fill(processId, free);
        var acknowledged = new RegisterSending.Acknowledged();
        Full(await RegisterSending.Send(service, acknowledged));
        Assert.InRange(acknowledged.Received, 0, RegisterSending.Blocks - 1);
        // One who waits for each receipt hears of it too, once what little room the files have in themselves is used up.
        disk.Fill(processId, 0);
        var last = RegisterSending.Blocks;
        RpcException? error = null;
        while (error is null && --last >= 0)
            error = await RegisterSending.SendOne(service, last);
        Full(error);

        disk.MakeRoom(processId);
        await RegisterSending.SendAgainAndRecount(service, acknowledged);
    }

    private static void Full(RpcException? error)
    {
        Assert.Equal((StatusCode.ResourceExhausted, "storage-full"), (error?.StatusCode, error?.SendCode()));
        Assert.Contains("no room left", error!.Status.Detail, StringComparison.Ordinal);
    }
}
