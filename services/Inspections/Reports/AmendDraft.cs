using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>Puts other judgements in the place of those of the draft in hand. What is published is not changed.</summary>
internal sealed class AmendDraft(ChangeRecords<InspectionReport> records, AreaRegister register, ReportCheck check)
{
    public async Task<AmendDraftResponse> Handle(AmendDraftRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Report ?? throw new ServiceException(RecordErrors.Missing(ReportRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "report.area_code");
        var amended = await records.Follow(
            area, wire.Id, VersionCause.Amended, held => Amended(ReportErrors.RequireDraft(new(held), wire.Etag), wire), cancellationToken);
        return new() { Report = amended.ToWire() };
    }

    private InspectionReport Amended(InspectionReport held, V1.InspectionReport wire)
    {
        var (draft, wrong) = check.Check(wire);
        return wrong is not null ? throw new ServiceException(RecordErrors.Wrong(ReportRules.Word, wrong))
            : held.Judgements.SequenceEqual(draft!.Judgements) ? held
            : draft;
    }
}
