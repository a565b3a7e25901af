using Grpc.Core;
using Send.Measures.V1;

namespace Send.Observations.Imports;

/// <summary><c>send.measures.v1.PublishedStatisticsService</c>, as a service that takes figures in serves it.</summary>
public sealed class PublishedStatisticsEndpoint(ImportObservations import, ListImports list)
    : PublishedStatisticsService.PublishedStatisticsServiceBase
{
    public override Task<ImportObservationsResponse> ImportObservations(
        IAsyncStreamReader<ImportObservationsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);

    public override Task<ListImportsResponse> ListImports(ListImportsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);
}
