using System.Diagnostics;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using Send.Cli.Connections;
using Send.Cli.Running;
using Send.Reporting.V1;

namespace Send.Benchmarks;

/// <summary>Findings from a suite with all published files taken in: of one area, and of all.</summary>
internal static class FindingsBenchmark
{
    private const int Calls = 2000;
    private const int GrpcPort = 15100;

    public static async Task Run()
    {
        using var folder = new TemporaryFolder();
        await using var suite = await Suite.Start(new DataFolder(folder.Path), CancellationToken.None);
        await using (var connection = Connection.To(suite, new DataFolder(folder.Path).Register()))
        {
            foreach (var file in PublishedData.All)
                await Importing.Import(connection, file);
        }
        await using var front = new Front(suite);
        await front.Start(18100, GrpcPort, CancellationToken.None);
        using var channel = GrpcChannel.ForAddress($"http://localhost:{GrpcPort}");
        var reporting = new Metadata { { "dapr-app-id", "reporting" } };
        var findings = new AreaFindingsService.AreaFindingsServiceClient(channel);
        var health = new Health.HealthClient(channel);

        var cold = await Pairs.Time(() => All(findings, reporting));
        await Pairs.Compare(
            "one area's findings over gRPC, warm, p50 of 2,000 calls", "a bare unary call (health) on the same server", "≤ 4 ×", pairs: 7,
            () => Median(() => findings.GetAreaFindingsAsync(new() { AreaCode = "301" }, reporting).ResponseAsync),
            () => Median(() => health.CheckAsync(new() { Service = "liveness" }, reporting).ResponseAsync));
        var seconds = new List<double>();
        for (var i = 0; i < 7; i++)
            seconds.Add((await Pairs.Time(() => All(findings, reporting))).TotalSeconds);
        Pairs.Row("all 153 areas' findings, streamed", "", "< 1 s", $"{Pairs.Spread(seconds)} s; the first after the imports {cold.TotalSeconds:0.00} s");
        GC.Collect();
        Pairs.Row("memory of the process with all files taken in, after all this", "", "< 300 MB", $"{Process.GetCurrentProcess().WorkingSet64 / 1e6:0} MB resident");
    }

    private static async Task All(AreaFindingsService.AreaFindingsServiceClient findings, Metadata headers)
    {
        using var stream = findings.ListAreaFindings(new(), headers);
        var areas = 0;
        await foreach (var _ in stream.ResponseStream.ReadAllAsync())
            areas++;
        if (areas != 153)
            throw new InvalidOperationException($"{areas} areas came.");
    }

    private static async Task<TimeSpan> Median<T>(Func<Task<T>> call)
    {
        var times = new List<TimeSpan>(Calls);
        for (var i = 0; i < Calls; i++)
            times.Add(await Pairs.Time(call));
        times.Sort();
        return times[Calls / 2];
    }
}
