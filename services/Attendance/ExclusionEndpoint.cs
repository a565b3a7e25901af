using Grpc.Core;
using Send.Attendance.Exclusions;
using Send.Attendance.V1;

namespace Send.Attendance;

/// <summary><c>send.attendance.v1.ExclusionService</c>.</summary>
internal sealed class ExclusionEndpoint(
    RecordExclusion record,
    AmendExclusion amend,
    WithdrawExclusion withdraw,
    GetExclusion get,
    ListExclusions list,
    ImportExclusions import,
    ListPupilsNearLimit nearLimit,
    ListSixthDayDuties sixthDay)
    : ExclusionService.ExclusionServiceBase
{
    public override Task<RecordExclusionResponse> RecordExclusion(RecordExclusionRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendExclusionResponse> AmendExclusion(AmendExclusionRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<WithdrawExclusionResponse> WithdrawExclusion(WithdrawExclusionRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetExclusionResponse> GetExclusion(GetExclusionRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListExclusionsResponse> ListExclusions(ListExclusionsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportExclusionsResponse> ImportExclusions(
        IAsyncStreamReader<ImportExclusionsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);

    public override Task<ListPupilsNearLimitResponse> ListPupilsNearLimit(ListPupilsNearLimitRequest request, ServerCallContext context) =>
        nearLimit.Handle(request, context.CancellationToken);

    public override Task<ListSixthDayDutiesResponse> ListSixthDayDuties(ListSixthDayDutiesRequest request, ServerCallContext context) =>
        sixthDay.Handle(request, context.CancellationToken);
}
