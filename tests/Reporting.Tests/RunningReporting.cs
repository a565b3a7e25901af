using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.Reporting.Storage;
using Send.Reporting.V1;
using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Reporting.Tests;

/// <summary>Reporting on loopback, over three stand-ins that hold what a test gives them.</summary>
internal sealed class RunningReporting : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-reporting-").FullName;
    private Dictionary<string, string?> configuration = [];
    private WebApplication? app;
    private GrpcChannel? channel;

    public StandInService Attendance { get; } = new(Catalogue.Attendance);

    public StandInService HealthAccess { get; } = new(Catalogue.HealthAccess);

    public StandInService Inspections { get; } = new(Catalogue.Inspections);

    public AreaFindingsService.AreaFindingsServiceClient Client { get; private set; } = null!;

    public ReportService.ReportServiceClient Reports { get; private set; } = null!;

    public Uri Http { get; private set; } = null!;

    public static async Task<RunningReporting> Start(CancellationToken cancellationToken, params (string Key, string Value)[] settings)
    {
        var running = new RunningReporting();
        running.Attendance.Observations = [.. Figures.School.Observations.Select(o => o.Clone())];
        running.HealthAccess.Observations = [.. Figures.Board.Observations.Select(o => o.Clone())];
        await Task.WhenAll(running.Attendance.Start(), running.HealthAccess.Start(), running.Inspections.Start());
        running.configuration = new()
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Logging:LogLevel:Default"] = "None",
            ["Clients:Addresses:attendance"] = running.Attendance.Address.ToString(),
            ["Clients:Addresses:health-access"] = running.HealthAccess.Address.ToString(),
            ["Clients:Addresses:inspections"] = running.Inspections.Address.ToString(),
            ["Clients:Retries"] = "0",
            ["Sources:FreshMilliseconds"] = "0",
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(running.folder, "reporting.db")};Pooling=False",
        };
        foreach (var (key, value) in settings)
            running.configuration[key] = value;
        await running.Run(cancellationToken);
        return running;
    }

    /// <summary>On SQLite or PostgreSQL; skips the test where that is not to be had.</summary>
    public static async Task<RunningReporting> StartOn(string provider, CancellationToken cancellationToken)
    {
        if (provider == "Sqlite")
            return await Start(cancellationToken);
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        return await Start(
            cancellationToken, ("Storage:Provider", provider), ("Storage:ConnectionString", await PostgreSqlServer.CreateDatabase()), ("Storage:MigrateAtStart", "true"));
    }

    /// <summary>Reporting anew, over the database that it had.</summary>
    public async Task Restart(CancellationToken cancellationToken)
    {
        channel!.Dispose();
        await app!.DisposeAsync();
        await Run(cancellationToken);
    }

    private async Task Run(CancellationToken cancellationToken)
    {
        app = ReportingService.Build([], configuration);
        await app.StartAsync(cancellationToken);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToList();
        Http = new(addresses[0]);
        channel = GrpcChannel.ForAddress(addresses[1]);
        Client = new(channel);
        Reports = new(channel);
    }

    /// <summary>Works on the database behind the service's back.</summary>
    public async Task InDatabase(Func<ReportingContext, Task> work)
    {
        await using var scope = app!.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<ReportingContext>());
    }

    public async Task<AreaFindings> Ask(string area, CancellationToken cancellationToken, string asOf = Asked.Day) =>
        (await Client.GetAreaFindingsAsync(new() { AreaCode = area, AsOf = asOf }, cancellationToken: cancellationToken)).AreaFindings;

    public async Task<List<AreaFindings>> AskMany(CancellationToken cancellationToken, AreaSelection? areas = null)
    {
        using var stream = Client.ListAreaFindings(new() { Areas = areas, AsOf = Asked.Day }, cancellationToken: cancellationToken);
        return await stream.ResponseStream.ReadAllAsync(cancellationToken).Select(r => r.AreaFindings).ToListAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        await Attendance.DisposeAsync();
        await HealthAccess.DisposeAsync();
        await Inspections.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the stand-ins hold until a test says otherwise: schools and a waiting list that are both weak in 301.</summary>
    private static class Figures
    {
        public static Schools School { get; } = new Schools()
            .With(Catalogue.OverallAbsence, Schools.Spring, own: 9.9, peers: 6.1)
            .With(Catalogue.PersistentAbsence, Schools.Year, own: 27.5, peers: 14.9)
            .With(Catalogue.Suspensions, Schools.SpringBefore, own: 9.1, peers: 2.2);

        public static Waiting Board { get; } = new Waiting().With(Waiting.Speech, 58, 8).With(Waiting.Physiotherapy, 60, 0.2);
    }
}
