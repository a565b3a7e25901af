using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>Gives specified provision that goes on its last day.</summary>
internal sealed class EndSpecifiedProvision(ChangeRecords<SpecifiedProvision> records, AreaRegister register, SpecifiedProvisionCheck check)
{
    public async Task<EndSpecifiedProvisionResponse> Handle(EndSpecifiedProvisionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IsoDay.Read(request.To) is null)
            throw new ServiceException(RecordErrors.WrongField(DayText.Not("to", request.To)));
        var ended = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, held => Ended(held, request.To), cancellationToken);
        return new() { Provision = ended.ToWire() };
    }

    private SpecifiedProvision Ended(SpecifiedProvision held, string to)
    {
        if (held.To is { } before)
            throw new ServiceException(SpecifiedProvisionErrors.Ended(before));
        var wire = held.ToWire();
        wire.To = to;
        var (ended, wrong) = check.Check(wire);
        return wrong is null ? ended! : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
