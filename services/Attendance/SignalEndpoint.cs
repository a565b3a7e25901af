using Grpc.Core;
using Send.Attendance.Signals;
using Send.Attendance.V1;

namespace Send.Attendance;

/// <summary><c>send.attendance.v1.SignalService</c>.</summary>
internal sealed class SignalEndpoint(ListSignals list) : SignalService.SignalServiceBase
{
    public override Task<ListSignalsResponse> ListSignals(ListSignalsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);
}
