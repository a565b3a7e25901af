using System.Diagnostics;
using Grpc.Core;
using Grpc.Net.Client;
using Npgsql;
using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Benchmarks.Register;

/// <summary>What it takes to be told the measures: of one area, warm and after a start; of all areas.</summary>
internal static class Answers
{
    private const int Calls = 2000;
    private const int ColdStarts = 5;
    private const string Area = "301";
    private static readonly string[] Asked = ["overall-absence", "authorised-absence", "unauthorised-absence", "persistent-absence", "severe-absence", "attendance"];

    public static GetObservationsRequest Question(string area) => new() { AreaCodes = { area }, Filter = Filter(Asked) };

    public static async Task Warm(AttendanceHost host, BareHost bare)
    {
        var question = Question(Area);
        var answer = await host.Measures.GetObservationsAsync(question);
        if (answer.Observations.Count < Asked.Length * 4)
            throw new InvalidOperationException($"There are {answer.Observations.Count} observations.");
        bare.Answer(answer);
        var what = $"one area's {answer.Observations.Count} figures of a year by SEN, warm, p50 of {Calls:N0} calls";
        List<double> micros = [];
        await Pairs.Compare(
            what, "a bare unary call with the same answer", "≤ 2 ×", pairs: 5,
            async () =>
            {
                var p50 = await Pairs.Median(Calls, () => host.Measures.GetObservationsAsync(question).ResponseAsync);
                micros.Add(p50.TotalMicroseconds);
                return p50;
            },
            () => Pairs.Median(Calls, () => bare.Measures.GetObservationsAsync(question).ResponseAsync));
        await Pairs.Compare(
            what, "a bare unary call with an empty answer", "", pairs: 5,
            () => Pairs.Median(Calls, () => host.Measures.GetObservationsAsync(question).ResponseAsync),
            () => Pairs.Median(Calls, () => bare.Measures.GetRevisionAsync(new()).ResponseAsync));
        Pairs.Row(what, "", "", $"{Pairs.Spread(micros)} µs");
    }

    /// <summary>The figures of the measured area stand in for those of the others, row by row: as many, of the same form.</summary>
    public static async Task AllAreas(AttendanceHost host, string database)
    {
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync();
            await using var clear = new NpgsqlCommand($"DELETE FROM series WHERE place_code <> '{Area}'", connection);
            await clear.ExecuteNonQueryAsync();
            foreach (var code in Send.Measures.Areas.AreaRegister.England.Current.Select(a => a.Code).Where(c => c != Area).Take(151))
            {
                await using var copy = new NpgsqlCommand($"INSERT INTO series SELECT place_kind, '{code}', measure_id, source_id, points FROM series WHERE place_code = '{Area}'", connection);
                await copy.ExecuteNonQueryAsync();
            }
        }
        List<double> times = [];
        for (var i = 0; i < 8; i++)
        {
            // Each asks for another measure too, so that none is answered by what was answered before.
            var filter = Filter(["overall-absence"]);
            filter.AsOf = $"2026-09-{10 + i}";
            times.Add((await Pairs.Time(() => All(host, filter))).TotalMilliseconds);
        }
        Pairs.Row("152 such areas' overall absence of a year by SEN, from what is kept", "", "≤ 50 ms", $"{Pairs.Spread(times.Skip(3))} ms");
    }

    public static async Task Cold(string database)
    {
        List<double> first = [], whole = [], totals = [];
        for (var i = 0; i < ColdStarts; i++)
        {
            var port = 15300 + i;
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Send.Attendance.dll"), $"--Listen:Grpc={port}", "--Listen:Http=0", "--Storage:Provider=PostgreSql", $"--Storage:ConnectionString={database}", "--Logging:LogLevel:Default=None"]) { RedirectStandardOutput = true })!;
            using var channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port}");
            await Ready(channel);
            first.Add((await Pairs.Time(() => new MeasureService.MeasureServiceClient(channel).GetObservationsAsync(Question(Area)).ResponseAsync)).TotalSeconds);
            whole.Add(watch.Elapsed.TotalSeconds);
            totals.Add((await Pairs.Time(() => new RegisterService.RegisterServiceClient(channel).GetRegisterTotalsAsync(new() { AreaCode = Area, To = "2026-08-31" }).ResponseAsync)).TotalSeconds);
            process.Kill();
            await process.WaitForExitAsync();
        }
        Pairs.Row("the same figures, the first call to a process that has just started", "", "≤ 1 s", $"{Pairs.Spread(first)} s; {Pairs.Spread(whole)} s from the start of the process");
        Pairs.Row("sessions of the year counted from the marks (GetRegisterTotals), the first after a start", "", "", $"{Pairs.Spread(totals)} s");
    }

    /// <summary>Waits until a process that is starting answers.</summary>
    public static async Task Ready(GrpcChannel channel)
    {
        var health = new Grpc.Health.V1.Health.HealthClient(channel);
        while (true)
        {
            try
            {
                await health.CheckAsync(new() { Service = "liveness" });
                return;
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Unavailable)
            {
                await Task.Delay(20);
            }
        }
    }

    private static ObservationFilter Filter(string[] measures) => new() { MeasureIds = { measures }, Periods = { "2025/26" } };

    private static async Task All(AttendanceHost host, ObservationFilter filter)
    {
        using var stream = host.Measures.StreamObservations(new() { Filter = filter });
        var figures = 0;
        await foreach (var part in stream.ResponseStream.ReadAllAsync())
            figures += part.Observations.Count;
        if (figures < 152 * 4)
            throw new InvalidOperationException($"{figures} figures came.");
    }
}
