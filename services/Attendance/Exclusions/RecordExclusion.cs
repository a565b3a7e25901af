using Send.Attendance.V1;
using Send.Hosting.Errors;
using Exclusion = Send.Attendance.Storage.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>Records one exclusion. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordExclusion(ChangeRecords<Exclusion> records, ExclusionCheck check, TimeProvider time)
{
    public async Task<RecordExclusionResponse> Handle(RecordExclusionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Exclusion?.Clone() ?? throw new ServiceException(RecordErrors.Missing(ExclusionRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (exclusion, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Exclusion = (await records.Record(exclusion!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(ExclusionRules.Word, wrong));
    }
}
