using System.Diagnostics;

namespace Send.Hosting.Telemetry;

/// <summary>
/// Dapr's sidecar can deliver two <c>traceparent</c> values (dapr/dapr#10462), upon which the framework starts a new trace.
/// Here the last of the two is taken for the parent, so that a trace goes on through the sidecar.
/// </summary>
internal sealed class LastParentPropagator : DistributedContextPropagator
{
    private const string TraceParent = "traceparent";
    private readonly DistributedContextPropagator inner = CreateDefaultPropagator();

    public override IReadOnlyCollection<string> Fields => inner.Fields;

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter) => inner.Inject(activity, carrier, setter);

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState)
    {
        inner.ExtractTraceIdAndState(carrier, getter, out traceId, out traceState);
        if (!string.IsNullOrEmpty(traceId) || getter is null)
            return;
        getter(carrier, TraceParent, out var single, out var several);
        var last = several?.LastOrDefault() ?? single?.Split(',', StringSplitOptions.TrimEntries)[^1];
        if (ActivityContext.TryParse(last, traceState, out _))
            traceId = last;
    }

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) =>
        inner.ExtractBaggage(carrier, getter);
}
