using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>What reports of unofficial exclusion have of their own among records.</summary>
internal sealed class ReportRules : RecordRules<UnofficialExclusionReport>
{
    public const string Word = "report";

    public override string Noun => Word;

    public override string SubjectOf(UnofficialExclusionReport record) => record.Pupil;

    public override IQueryable<UnofficialExclusionReport> OfSubject(IQueryable<UnofficialExclusionReport> records, UnofficialExclusionReport record) => records.Where(r => r.Pupil == record.Pupil);

    // A report that should not have been recorded is not upheld, with that reason.
    public override bool IsWithdrawn(UnofficialExclusionReport record) => false;

    public override bool SayTheSame(UnofficialExclusionReport one, UnofficialExclusionReport other) => one.SaysTheSameAs(other);

    /// <summary>A sender who records a report again does not know of its review.</summary>
    public override bool IsSentAgain(UnofficialExclusionReport held, UnofficialExclusionReport sent) => held.SaysTheSameAs(sent.WithReviewOf(held));

    public override bool MayOverlap => false;

    /// <summary>None: two people may report the same, and a review says so.</summary>
    public override FieldViolation? Overlap(UnofficialExclusionReport record, IEnumerable<UnofficialExclusionReport> others) => null;
}
