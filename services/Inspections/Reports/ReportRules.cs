using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Reports.Checks;
using Send.Inspections.Storage;
using Send.Records.Storage;

namespace Send.Inspections.Reports;

/// <summary>What reports of inspections have of their own among records.</summary>
internal sealed class ReportRules : RecordRules<InspectionReport>
{
    public const string Word = "report";

    public override string Noun => Word;

    public override bool MayOverlap => false;

    public override string SubjectOf(InspectionReport record) => record.Id;

    public override IQueryable<InspectionReport> OfSubject(IQueryable<InspectionReport> records, InspectionReport record) => records.Where(r => r.Id == record.Id);

    // A report is more than its latest version: what may follow from all of them, each use case says.
    public override bool IsWithdrawn(InspectionReport record) => false;

    public override bool SayTheSame(InspectionReport one, InspectionReport other) =>
        one.State == other.State && one.Judgements.SequenceEqual(other.Judgements);

    public override FieldViolation? Overlap(InspectionReport record, IEnumerable<InspectionReport> others) => null;

    /// <summary>The inspection must be held, and its framework and outcome must have such judgements. What is taken back may be wrong: that may be why.</summary>
    public override async Task<Func<InspectionReport, FieldViolation?>> Against(
        RecordsContext context, string areaCode, IReadOnlyCollection<InspectionReport> records, CancellationToken cancellationToken)
    {
        var held = await context.Set<Inspection>().AsNoTracking().Where(i => i.AreaCode == areaCode)
            .ToDictionaryAsync(i => i.Id, StringComparer.Ordinal, cancellationToken);
        return report => !held.TryGetValue(report.Id, out var inspection) ? HeldCheck.NotHeld("id")
            : report.State is ReportState.Withdrawn or ReportState.GivenUp ? null
            : OfFrameworkCheck.Problem(report.Judgements, inspection.Framework) ?? PriorityActionCheck.Problem(report.Judgements, inspection.Outcome);
    }
}
