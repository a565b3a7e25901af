using System.Diagnostics;
using Grpc.Net.Client;
using Send.Benchmarks.Register;
using Send.Measures.V1;

namespace Send.Benchmarks.Health;

/// <summary>What it takes to be told an area's measures: warm, and after a start.</summary>
internal static class Answers
{
    private const int Calls = 2000;
    private const int ColdStarts = 5;
    private const int FirstPort = 15310;

    private static readonly GetObservationsRequest Question = new()
    {
        AreaCodes = { AccessYear.Area },
        Filter = new()
        {
            MeasureIds = { "closed-before-support" },
            Periods = { $"year to {AccessYear.Month}" },
            SenProvisions = { SenProvision.Unspecified },
        },
    };

    public static async Task Warm(HealthHost host)
    {
        var answer = await host.Measures.GetObservationsAsync(Question);
        if (answer.Observations.Count < 12)
            throw new InvalidOperationException($"There are {answer.Observations.Count} observations.");
        await using var bare = await BareHost.Start();
        bare.Answer(answer);
        var what = $"one area's {answer.Observations.Count} figures of a year by service, warm, p50 of {Calls:N0} calls";
        List<double> micros = [];
        await Pairs.Compare(
            what, "a bare unary call with the same answer", "≤ 2 ×", pairs: 5,
            async () =>
            {
                var p50 = await Pairs.Median(Calls, () => host.Measures.GetObservationsAsync(Question).ResponseAsync);
                micros.Add(p50.TotalMicroseconds);
                return p50;
            },
            () => Pairs.Median(Calls, () => bare.Measures.GetObservationsAsync(Question).ResponseAsync));
        Pairs.Row(what, "", "", $"{Pairs.Spread(micros)} µs");
    }

    public static async Task Cold(string database)
    {
        List<double> first = [], whole = [];
        for (var i = 0; i < ColdStarts; i++)
        {
            var port = FirstPort + i;
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Send.HealthAccess.dll"), $"--Listen:Grpc={port}", "--Listen:Http=0", "--Storage:Provider=PostgreSql", $"--Storage:ConnectionString={database}", "--Logging:LogLevel:Default=None"]) { RedirectStandardOutput = true })!;
            using var channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port}");
            await Register.Answers.Ready(channel);
            first.Add((await Pairs.Time(() => new MeasureService.MeasureServiceClient(channel).GetObservationsAsync(Question).ResponseAsync)).TotalSeconds);
            whole.Add(watch.Elapsed.TotalSeconds);
            process.Kill();
            await process.WaitForExitAsync();
        }
        Pairs.Row("the same figures, the first call to a process that has just started", "", "≤ 1 s", $"{Pairs.Spread(first)} s; {Pairs.Spread(whole)} s from the start of the process");
    }
}
