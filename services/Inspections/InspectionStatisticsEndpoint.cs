using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Imports;

namespace Send.Inspections;

/// <summary>
/// <c>send.measures.v1.PublishedStatisticsService</c> of a service whose measures follow from its inspections: it says what was
/// taken in, and takes no figures, which could contradict them.
/// </summary>
public sealed class InspectionStatisticsEndpoint(ListImports list) : PublishedStatisticsService.PublishedStatisticsServiceBase
{
    public override Task<ImportObservationsResponse> ImportObservations(
        IAsyncStreamReader<ImportObservationsRequest> requestStream, ServerCallContext context) =>
        throw new ServiceException(InspectionErrors.FiguresFollow());

    public override Task<ListImportsResponse> ListImports(ListImportsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);
}
