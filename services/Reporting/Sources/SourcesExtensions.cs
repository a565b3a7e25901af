using Grpc.Net.ClientFactory;
using Microsoft.Extensions.Options;
using Send.Hosting;
using Send.Hosting.Clients;
using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>Adds the services that Reporting asks.</summary>
internal static class SourcesExtensions
{
    private static readonly string[] AppIds = ["attendance", "health-access", "inspections"];

    public static void AddSources(this WebApplicationBuilder builder)
    {
        builder.Services.AddValidated<SourceOptions>("Sources");
        foreach (var appId in AppIds)
            builder.AddServiceClient<MeasureService.MeasureServiceClient>(appId);
        builder.Services.AddSingleton(services => new ObservationSources([.. AppIds.Select(appId => Source(services, appId))]));
    }

    // A policy for each: a circuit that opens for one service leaves the others alone.
    private static ObservationSource Source(IServiceProvider services, string appId)
    {
        var time = services.GetRequiredService<TimeProvider>();
        return new(
            appId,
            services.GetRequiredService<GrpcClientFactory>().CreateClient<MeasureService.MeasureServiceClient>(appId),
            new CallPolicy(services.GetRequiredService<IOptions<ClientOptions>>(), time),
            services.GetRequiredService<IOptions<SourceOptions>>().Value.FreshFor,
            time);
    }
}
