using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Exclusion = Send.Attendance.Storage.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendExclusion(ChangeRecords<Exclusion> records, AreaRegister register, ExclusionCheck check)
{
    public async Task<AmendExclusionResponse> Handle(AmendExclusionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Exclusion ?? throw new ServiceException(RecordErrors.Missing(ExclusionRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "exclusion.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Exclusion = amended.ToWire() };
    }

    private Exclusion Checked(V1.Exclusion wire) => check.Check(wire) switch
    {
        ({ } exclusion, _) => exclusion,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(ExclusionRules.Word, wrong!)),
    };
}
