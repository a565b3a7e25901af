using Microsoft.Extensions.Options;
using Send.Hosting;
using Send.Hosting.Clients;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Reporting.AreaFindings;
using Send.Reporting.Findings;
using Send.Reporting.NationalFindings;
using Send.Reporting.Sources;

namespace Send.Reporting;

/// <summary>Stitches the observations of the other services into the six findings, for an area and for many.</summary>
public static class ReportingService
{
    public const string AppId = "reporting";

    /// <summary>The services that hold observations, by app id.</summary>
    public static IReadOnlyList<string> SourceIds { get; } = ["attendance", "health-access", "inspections"];

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        foreach (var source in SourceIds)
        {
            builder.AddServiceClient<MeasureService.MeasureServiceClient>(source);
            builder.Services.AddSingleton(services => new ObservationSource(
                source,
                services.GetRequiredService<Grpc.Net.ClientFactory.GrpcClientFactory>(),
                new CallPolicy(services.GetRequiredService<IOptions<ClientOptions>>(), services.GetRequiredService<TimeProvider>()),
                services.GetRequiredService<TimeProvider>()));
        }
        builder.Services.AddSingleton(Register(builder.Configuration["Areas:File"]));
        builder.Services.AddSingleton<EvidenceBases>();
        builder.Services.AddSingleton<AreaSelections>();
        builder.Services.AddSingleton<SixFindings>();
        builder.Services.AddSingleton<GetAreaFindings>();
        builder.Services.AddSingleton<ListAreaFindings>();
        builder.Services.AddSingleton<GetNationalFindings>();

        var app = builder.Build();
        app.MapDefaults();
        app.MapGrpcService<AreaFindingsEndpoint>();
        return app;
    }

    private static AreaRegister Register(string? file)
    {
        if (string.IsNullOrEmpty(file))
            return AreaRegister.England;
        using var stream = File.OpenRead(file);
        return AreaRegister.Read(stream);
    }
}
