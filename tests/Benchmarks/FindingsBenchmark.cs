using System.Diagnostics;
using Grpc.Core;
using Grpc.Net.Client;
using Send.Cli.Connections;
using Send.Cli.Running;
using Send.Reporting.V1;
using HealthClient = Grpc.Health.V1.Health.HealthClient;

namespace Send.Benchmarks;

/// <summary>Findings from a suite with all published files taken in: of one area, and of all.</summary>
internal static class FindingsBenchmark
{
    private const int Calls = 2000;
    private const int NationalCalls = 50;
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
        var health = new HealthClient(channel);

        var cold = await Pairs.Time(() => All(findings, reporting));
        await Pairs.Compare(
            "one area's findings over gRPC, warm, p50 of 2,000 calls", "a bare unary call (health) on the same server", "≤ 4 ×", pairs: 7,
            () => Pairs.Median(Calls, () => findings.GetAreaFindingsAsync(new() { AreaCode = "301" }, reporting).ResponseAsync),
            () => Pairs.Median(Calls, () => health.CheckAsync(new() { Service = "liveness" }, reporting).ResponseAsync));
        var seconds = new List<double>();
        for (var i = 0; i < 7; i++)
            seconds.Add((await Pairs.Time(() => All(findings, reporting))).TotalSeconds);
        Pairs.Row("all 153 areas' findings, streamed", "", "< 1 s", $"{Pairs.Spread(seconds)} s; the first after the imports {cold.TotalSeconds:0.00} s");
        var national = await findings.GetNationalFindingsAsync(new(), reporting);
        if (national is not { Areas: 153, Findings.Count: 6 })
            throw new InvalidOperationException($"{national.Areas} areas and {national.Findings.Count} findings came.");
        var milliseconds = new List<double>();
        for (var i = 0; i < 7; i++)
            milliseconds.Add((await Pairs.Median(NationalCalls, () => findings.GetNationalFindingsAsync(new(), reporting).ResponseAsync)).TotalMilliseconds);
        Pairs.Row($"the findings over all 153 areas (GetNationalFindings), warm, p50 of {NationalCalls} calls", "", "≤ 300 ms", $"{Pairs.Spread(milliseconds)} ms");
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
}
