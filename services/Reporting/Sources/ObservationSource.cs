using System.Collections.Immutable;
using Grpc.Core;
using Send.Hosting.Clients;
using Send.Measures.V1;
using static Send.Measures.EnglishDay;

namespace Send.Reporting.Sources;

/// <summary>Asks one service for its figures, again only where its revision has changed.</summary>
public sealed class ObservationSource(string service, MeasureService.MeasureServiceClient client, CallPolicy policy, TimeSpan freshFor, TimeProvider time) : IDisposable
{
    private const int DaysKept = 4;

    private readonly SemaphoreSlim loading = new(1);
    private volatile ImmutableList<Snapshot> kept = [];
    private volatile Heard? heard;

    public async Task<SourceAnswer> Ask(DateOnly asOf, CancellationToken cancellationToken)
    {
        var revision = await Revision(cancellationToken);
        if (revision.Failure is not null)
            return new(service, LastFor(asOf), revision.Failure);
        var isOver = asOf < time.Today();
        return Kept(asOf, isOver, revision.Value) is { } snapshot ? new(service, snapshot, null) : await LoadOnce(asOf, isOver, revision.Value, cancellationToken);
    }

    public void Dispose() => loading.Dispose();

    private async Task<Answer<long>> Revision(CancellationToken cancellationToken)
    {
        if (heard is { } last && time.GetElapsedTime(last.At) < freshFor)
            return new(last.Revision, null);
        var at = time.GetTimestamp();
        var answer = await policy.AskBriefly(async o => (await client.GetRevisionAsync(new(), o)).Revision, cancellationToken);
        if (answer.Failure is null)
            heard = new(answer.Value, at);
        return answer;
    }

    private async Task<SourceAnswer> LoadOnce(DateOnly asOf, bool isOver, long revision, CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken);
        try
        {
            if (Kept(asOf, isOver, revision) is { } loadedMeanwhile)
                return new(service, loadedMeanwhile, null);
            var loaded = await policy.Ask(o => Load(asOf, isOver, revision, o), cancellationToken);
            if (loaded.Value is not { } snapshot)
                return new(service, LastFor(asOf), loaded.Failure);
            kept = [snapshot, .. kept.Where(s => s.AsOf != asOf).Take(DaysKept - 1)];
            return new(service, snapshot, null);
        }
        finally
        {
            loading.Release();
        }
    }

    private async Task<Snapshot> Load(DateOnly asOf, bool isOver, long revision, CallOptions options)
    {
        var listed = await client.ListMeasuresAsync(new(), options);
        List<Measure> measures = [.. listed.Measures.Where(m => m.Evidence.Count > 0)];
        List<Observation> observations = [];
        var interning = new Interning();
        foreach (var filter in ObservationFilters.Of(measures, asOf, isOver))
        {
            using var stream = client.StreamObservations(new() { Filter = filter }, options);
            await foreach (var message in stream.ResponseStream.ReadAllAsync(options.CancellationToken))
            {
                observations.AddRange(message.Observations.Select(interning.Share));
                // Should a change come between two streams, the older revision makes the next caller load again.
                revision = Math.Min(revision, message.Revision);
            }
        }
        return new(service, asOf, isOver, revision, time.GetUtcNow(), measures, observations, interning.Sources);
    }

    private Snapshot? Kept(DateOnly asOf, bool isOver, long revision) => kept.FirstOrDefault(s => s.AsOf == asOf && s.IsOver == isOver && s.Revision == revision);

    /// <summary>A snapshot of an earlier day lacks the latest periods at most; one of a later day would tell of the future.</summary>
    private Snapshot? LastFor(DateOnly asOf) => kept.Where(s => s.AsOf <= asOf).MaxBy(s => s.AsOf);

    /// <summary>A revision, and when it was asked for.</summary>
    private sealed record Heard(long Revision, long At);
}
