using Grpc.Core;
using Send.Inspections.Inspections;
using Send.Inspections.V1;

namespace Send.Inspections;

/// <summary><c>send.inspections.v1.InspectionService</c>.</summary>
public sealed class InspectionEndpoint(RecordInspection record, ImportInspections import, GetInspection get, ListInspections list)
    : InspectionService.InspectionServiceBase
{
    public override Task<RecordInspectionResponse> RecordInspection(RecordInspectionRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<ImportInspectionsResponse> ImportInspections(
        IAsyncStreamReader<ImportInspectionsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);

    public override Task<GetInspectionResponse> GetInspection(GetInspectionRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListInspectionsResponse> ListInspections(ListInspectionsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);
}
