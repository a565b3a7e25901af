using Grpc.Core;
using Send.Attendance.Enrolments;
using Send.Attendance.V1;

namespace Send.Attendance;

/// <summary><c>send.attendance.v1.EnrolmentService</c>.</summary>
internal sealed class EnrolmentEndpoint(ImportEnrolments import, ListEnrolments list) : EnrolmentService.EnrolmentServiceBase
{
    public override Task<ImportEnrolmentsResponse> ImportEnrolments(
        IAsyncStreamReader<ImportEnrolmentsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);

    public override Task<ListEnrolmentsResponse> ListEnrolments(ListEnrolmentsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);
}
