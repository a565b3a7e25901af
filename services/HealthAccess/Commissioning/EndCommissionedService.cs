using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Gives a commissioned service that has none its last day.</summary>
internal sealed class EndCommissionedService(ChangeRecords<CommissionedService> records, AreaRegister register, CommissionedServiceCheck check)
{
    public async Task<EndCommissionedServiceResponse> Handle(EndCommissionedServiceRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IsoDay.Read(request.EndsOn) is null)
            throw new ServiceException(RecordErrors.WrongField(DayText.Not("ends_on", request.EndsOn)));
        var ended = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, held => Ended(held, request.EndsOn), cancellationToken);
        return new() { CommissionedService = ended.ToWire() };
    }

    private CommissionedService Ended(CommissionedService held, string endsOn)
    {
        if (held.To is { } before)
            throw new ServiceException(CommissioningErrors.Ended(before));
        var wire = held.ToWire();
        wire.EndsOn = endsOn;
        var (ended, wrong) = check.Check(wire);
        return wrong is null ? ended! : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
