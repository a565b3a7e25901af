using System.Diagnostics;
using Send.Cli.Connections;
using Send.Cli.Running;
using Send.Measures;
using Send.Measures.V1;

namespace Send.Benchmarks.ByMark;

/// <summary>The file taken in, kept in the embedded store and answered. The enrolments are there before.</summary>
internal static class InSend
{
    public static async Task<(TimeSpan Taken, SortedDictionary<string, double[]> Answer)> Answer(string marks, string enrolments)
    {
        using var folder = new TemporaryFolder();
        await using var suite = await Suite.Start(new DataFolder(folder.Path), CancellationToken.None);
        await using var connection = Connection.To(suite, new DataFolder(folder.Path).Register());
        await Importing.Import(connection, enrolments);
        var answer = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        var report = await Importing.Import(connection, marks);
        var read = watch.Elapsed;
        foreach (var observation in await Ask(connection))
        {
            var provision = observation.SenProvision == Send.Measures.V1.SenProvision.Unspecified ? "" : SenProvisionCode.Of((Send.Measures.SenProvision)observation.SenProvision);
            if (!answer.TryGetValue(provision, out var values))
                answer.Add(provision, values = new double[Question.Measures.Length]);
            values[Array.IndexOf(Question.Measures, observation.MeasureId)] = observation.Figure.Value;
        }
        var taken = watch.Elapsed;
        if (report is not { RowsRead: MarksFile.Pupils * MarksFile.Sessions, RowsRefused: 0 })
            throw new InvalidOperationException("The import did not read what it should.");
        return (taken, answer);
    }

    /// <summary>The most memory that the command line takes, as a process of its own with the service in it, and how long from its start to its end.</summary>
    public static async Task<(double Seconds, double Megabytes)> AsProcess(string marks, string enrolments)
    {
        using var folder = new TemporaryFolder();
        await Run(["import", enrolments, "--data", folder.Path]);
        return await Run(["import", marks, "--data", folder.Path]);
    }

    private static async Task<IEnumerable<Observation>> Ask(Connection connection) =>
        (await connection.Measures(Send.Attendance.AttendanceService.AppId).GetObservationsAsync(
            new() { AreaCodes = { "301" }, Filter = new() { MeasureIds = { Question.Measures }, Periods = { "2025/26" } } })).Observations;

    private static async Task<(double Seconds, double Megabytes)> Run(string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "send.dll"), .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var most = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            most = Math.Max(most, process.PeakWorkingSet64);
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(10));
        }
        return process.ExitCode == 0 ? (watch.Elapsed.TotalSeconds, most / 1e6) : throw new InvalidOperationException(await output);
    }
}
