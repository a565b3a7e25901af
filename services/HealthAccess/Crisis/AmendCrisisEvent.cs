using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendCrisisEvent(ChangeRecords<CrisisEvent> records, AreaRegister register, CrisisEventCheck check)
{
    public async Task<AmendCrisisEventResponse> Handle(AmendCrisisEventRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Event ?? throw new ServiceException(RecordErrors.Missing(CrisisEventRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "event.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Event = amended.ToWire() };
    }

    private CrisisEvent Checked(V1.CrisisEvent wire) => check.Check(wire) switch
    {
        ({ } crisis, _) => crisis,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(CrisisEventRules.Word, wrong!)),
    };
}
