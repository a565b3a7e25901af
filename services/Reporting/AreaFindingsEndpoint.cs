using Grpc.Core;
using Send.Reporting.Answers;
using Send.Reporting.V1;

namespace Send.Reporting;

/// <summary><c>send.reporting.v1.AreaFindingsService</c>.</summary>
public sealed class AreaFindingsEndpoint(GetAreaFindings get, ListAreaFindings list, GetNationalFindings national)
    : AreaFindingsService.AreaFindingsServiceBase
{
    public override Task<GetAreaFindingsResponse> GetAreaFindings(GetAreaFindingsRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task ListAreaFindings(
        ListAreaFindingsRequest request, IServerStreamWriter<ListAreaFindingsResponse> responseStream, ServerCallContext context) =>
        list.Handle(request, responseStream, context.CancellationToken);

    public override Task<GetNationalFindingsResponse> GetNationalFindings(GetNationalFindingsRequest request, ServerCallContext context) =>
        national.Handle(request, context.CancellationToken);
}
