using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance;
using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Benchmarks.Register;

/// <summary>The service over a database, with a client over a socket.</summary>
internal sealed class AttendanceHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly GrpcChannel channel;

    private AttendanceHost(WebApplication app)
    {
        this.app = app;
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Last());
    }

    public MeasureService.MeasureServiceClient Measures => new(channel);

    public RegisterService.RegisterServiceClient Register => new(channel);

    public static async Task<AttendanceHost> Start(string provider, string connectionString)
    {
        var app = AttendanceService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Storage:Provider"] = provider,
            ["Storage:ConnectionString"] = connectionString,
            ["Storage:MigrateAtStart"] = "true",
            ["Logging:LogLevel:Default"] = "Warning",
        });
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Sends blocks of an area.</summary>
    /// <returns>How long until the last was acknowledged, and until the stream ended, at which the measures say what it said.</returns>
    public async Task<(TimeSpan Durable, TimeSpan Visible)> Send(string area, IReadOnlyList<MarksBlock> blocks)
    {
        foreach (var block in blocks)
            block.AreaCode = area;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var durable = TimeSpan.Zero;
        using var call = Register.SubmitMarks();
        var receipts = Task.Run(async () =>
        {
            var kept = 0;
            await foreach (var response in call.ResponseStream.ReadAllAsync())
            {
                kept += response.Receipts.Count(r => r.Position > 0 && r.Problems.Count == 0);
                if (kept == blocks.Count)
                    durable = watch.Elapsed;
            }
        });
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a benchmark" } });
        foreach (var block in blocks)
            await call.RequestStream.WriteAsync(new() { Block = block });
        await call.RequestStream.CompleteAsync();
        await receipts;
        return durable > TimeSpan.Zero ? (durable, watch.Elapsed) : throw new InvalidOperationException("Not all blocks were kept as they are.");
    }

    public async Task Enrol(string area, RegisterYear year)
    {
        using var call = new EnrolmentService.EnrolmentServiceClient(channel).ImportEnrolments();
        var source = new Source { Id = "enrolments", Title = "Enrolments", Publisher = "A benchmark", Grain = Grain.Records };
        await call.RequestStream.WriteAsync(new() { Header = new() { BatchId = Guid.NewGuid().ToString(), Source = source, Strict = true } });
        var row = 1;
        foreach (var school in year.Schools)
        {
            var rows = school.Pupils.Select((pupil, index) => new EnrolmentRow
            {
                RowNumber = ++row,
                Enrolment = new()
                {
                    AreaCode = area,
                    SchoolUrn = school.Urn,
                    Pupil = pupil,
                    From = "2025-09-01",
                    YearGroup = $"{1 + (index % 11)}",
                    SenProvision = RegisterYear.SenOf(index),
                },
            });
            await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { rows } } });
        }
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = row - 1 } });
        await call.RequestStream.CompleteAsync();
        if ((await call).Result.RowsRefused > 0)
            throw new InvalidOperationException("Enrolments were refused.");
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await app.DisposeAsync();
    }
}
