using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Send.Hosting;
using Send.Hosting.Storage;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations.Imports;
using Send.Observations.Reconciliations;
using Send.Observations.Serving;
using Send.Observations.Storage;

namespace Send.Observations;

/// <summary>What makes a host a holder of observations: the measures of its assembly, its database, and the two services of <c>send.measures.v1</c>.</summary>
public static class ObservationsExtensions
{
    /// <summary>For a service that holds observations and nothing else.</summary>
    public static WebApplicationBuilder AddObservations(this WebApplicationBuilder builder, Assembly measures)
    {
        builder.AddStore<ObservationsContext, SqliteObservations, PostgreSqlObservations>();
        return builder.AddObservationServices(measures);
    }

    /// <summary>For a service that holds more than observations, in a context of its own.</summary>
    public static WebApplicationBuilder AddObservations<TContext, TSqlite, TPostgreSql>(
        this WebApplicationBuilder builder, Assembly measures, string? history = null)
        where TContext : ObservationsContext
        where TSqlite : TContext
        where TPostgreSql : TContext
    {
        builder.AddStore<TContext, TSqlite, TPostgreSql>(history);
        builder.Services.AddScoped<ObservationsContext>(services => services.GetRequiredService<TContext>());
        return builder.AddObservationServices(measures);
    }

    private static WebApplicationBuilder AddObservationServices(this WebApplicationBuilder builder, Assembly measures)
    {
        builder.Services.AddSingleton(MeasureCatalogue.In(measures));
        builder.Services.AddSingleton(AreaRegister.Open(builder.Configuration["Areas:File"]));
        builder.Services.AddSingleton<RowCheck>();
        builder.Services.AddSingleton<AnswerCache>();
        builder.Services.AddScoped<ObservationReader>();
        builder.Services.AddScoped<GetObservations>();
        builder.Services.AddScoped<StreamObservations>();
        builder.Services.AddScoped<ExplainPair>();
        builder.Services.AddScoped<GetReconciliation>();
        builder.Services.AddScoped<SeriesStore>();
        builder.Services.AddScoped<KeepBatch>();
        builder.Services.AddScoped<ImportObservations>();
        builder.Services.AddScoped<ListImports>();
        return builder;
    }

    /// <summary>For a service that takes figures in.</summary>
    public static WebApplication MapObservations(this WebApplication app) => app.MapObservations<PublishedStatisticsEndpoint>();

    /// <summary>For a service with its own answer to figures that are sent to it.</summary>
    public static WebApplication MapObservations<TStatistics>(this WebApplication app)
        where TStatistics : PublishedStatisticsService.PublishedStatisticsServiceBase
    {
        app.MapDefaults();
        app.MapGrpcService<MeasureEndpoint>();
        app.MapGrpcService<TStatistics>();
        return app;
    }
}
