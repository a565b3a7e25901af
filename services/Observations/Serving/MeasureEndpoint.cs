using Grpc.Core;
using Send.Measures;
using Send.Measures.V1;
using Send.Observations.Reconciliations;
using Send.Observations.Storage;

namespace Send.Observations.Serving;

/// <summary><c>send.measures.v1.MeasureService</c>, as every service that holds observations serves it.</summary>
public sealed class MeasureEndpoint(
    MeasureCatalogue measures,
    ObservationsContext observations,
    GetObservations get,
    StreamObservations stream,
    GetReconciliation reconciliation)
    : MeasureService.MeasureServiceBase
{
    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context) =>
        Task.FromResult(new ListMeasuresResponse { Measures = { measures.All.Select(MeasureWire.ToWire) } });

    public override Task<GetObservationsResponse> GetObservations(GetObservationsRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task StreamObservations(
        StreamObservationsRequest request, IServerStreamWriter<StreamObservationsResponse> responseStream, ServerCallContext context) =>
        stream.Handle(request, responseStream, context.CancellationToken);

    public override async Task<GetRevisionResponse> GetRevision(GetRevisionRequest request, ServerCallContext context) =>
        new() { Revision = await observations.Revision(context.CancellationToken) };

    public override Task<GetReconciliationResponse> GetReconciliation(GetReconciliationRequest request, ServerCallContext context) =>
        reconciliation.Handle(request, context.CancellationToken);
}
