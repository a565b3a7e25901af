using System.Globalization;
using Grpc.Core;
using Grpc.Net.ClientFactory;
using Send.Hosting.Clients;
using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>One service that holds observations. It is asked for its revision each time, and for its observations when that has risen.</summary>
public sealed class ObservationSource(string service, GrpcClientFactory clients, CallPolicy policy, TimeProvider time) : IDisposable
{
    /// <summary>Enough for a year's terms and the same a year before.</summary>
    private const int LatestPeriods = 5;

    private const int DaysKept = 4;
    private readonly SemaphoreSlim loading = new(1);
    private readonly MeasureService.MeasureServiceClient client = clients.CreateClient<MeasureService.MeasureServiceClient>(service);
    private IReadOnlyList<(DateOnly Day, SourceSnapshot Snapshot)> kept = [];

    public async Task<SourceAnswer> Ask(DateOnly day, CancellationToken cancellationToken)
    {
        var revision = await policy.Ask(options => client.GetRevisionAsync(new(), options).ResponseAsync, cancellationToken);
        if (revision.Value is not { } current)
            return new(service, Last(day), revision.Failure);
        if (Kept(day) is { } known && known.Revision == current.Revision)
            return new(service, known, null);
        await loading.WaitAsync(cancellationToken);
        try
        {
            if (Kept(day) is { } loaded && loaded.Revision >= current.Revision)
                return new(service, loaded, null);
            var answer = await policy.Ask(options => Load(day, options), cancellationToken);
            if (answer.Value is { } fresh)
                kept = [(day, fresh), .. kept.Where(k => k.Day != day).Take(DaysKept - 1)];
            return new(service, answer.Value ?? Last(day), answer.Failure);
        }
        finally
        {
            loading.Release();
        }
    }

    public void Dispose() => loading.Dispose();

    private SourceSnapshot? Kept(DateOnly day) => kept.FirstOrDefault(k => k.Day == day).Snapshot;

    /// <summary>What was received last, for the day if it was ever asked for, else for one before it.</summary>
    private SourceSnapshot? Last(DateOnly day) => Kept(day) ?? kept.Where(k => k.Day < day).MaxBy(k => k.Day).Snapshot;

    private async Task<SourceSnapshot> Load(DateOnly day, CallOptions options)
    {
        var measures = await client.ListMeasuresAsync(new(), options);
        using var stream = client.StreamObservations(new() { Filter = Filter(day, measures) }, options);
        List<Observation> observations = [];
        var (revision, sources) = (default(long?), new Dictionary<Source, Source>());
        await foreach (var part in stream.ResponseStream.ReadAllAsync(options.CancellationToken))
        {
            revision ??= part.Revision;
            foreach (var observation in part.Observations)
            {
                // One object for each source, not one for each of many thousand observations.
                observation.Source = sources.TryGetValue(observation.Source, out var same) ? same : sources[observation.Source] = observation.Source;
                observations.Add(observation);
            }
        }
        revision ??= (await client.GetRevisionAsync(new(), options)).Revision;
        return new(service, revision.Value, measures.Measures, observations, time.GetUtcNow());
    }

    private static ObservationFilter Filter(DateOnly day, ListMeasuresResponse measures) => new()
    {
        MeasureIds = { measures.Measures.Where(m => m.Evidence.Count > 0).Select(m => m.Id) },
        SchoolPhases = { SchoolPhase.Unspecified, SchoolPhase.Total },
        AsOf = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        LatestPeriods = LatestPeriods,
    };
}
