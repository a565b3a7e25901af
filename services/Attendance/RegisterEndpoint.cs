using Grpc.Core;
using Send.Attendance.Register;
using Send.Attendance.V1;

namespace Send.Attendance;

/// <summary><c>send.attendance.v1.RegisterService</c>.</summary>
internal sealed class RegisterEndpoint(SubmitMarks submit, GetRegisterTotals totals, ListEntries entries) : RegisterService.RegisterServiceBase
{
    public override Task SubmitMarks(
        IAsyncStreamReader<SubmitMarksRequest> requestStream, IServerStreamWriter<SubmitMarksResponse> responseStream, ServerCallContext context) =>
        submit.Handle(requestStream, responseStream, context.CancellationToken);

    public override Task<GetCodePageResponse> GetCodePage(GetCodePageRequest request, ServerCallContext context) => Task.FromResult(Register.GetCodePage.Handle(request));

    public override Task<GetRegisterTotalsResponse> GetRegisterTotals(GetRegisterTotalsRequest request, ServerCallContext context) =>
        totals.Handle(request, context.CancellationToken);

    public override Task<ListEntriesResponse> ListEntries(ListEntriesRequest request, ServerCallContext context) =>
        entries.Handle(request, context.CancellationToken);
}
