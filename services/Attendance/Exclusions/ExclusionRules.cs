using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.Exclusions;

/// <summary>What exclusions have of their own among records.</summary>
internal sealed class ExclusionRules : RecordRules<Exclusion>
{
    public const string Word = "exclusion";

    public override string Noun => Word;

    public override string SubjectOf(Exclusion record) => record.Pupil;

    public override IQueryable<Exclusion> OfSubject(IQueryable<Exclusion> records, Exclusion record) => records.Where(r => r.Pupil == record.Pupil);

    public override bool IsWithdrawn(Exclusion record) => record.WithdrawnBecause is not null;

    public override bool SayTheSame(Exclusion one, Exclusion other) => one.SaysTheSameAs(other);

    public override FieldViolation? Overlap(Exclusion record, IEnumerable<Exclusion> others) =>
        Exclusions.Overlap.Problem(record, others.Where(o => o.SchoolUrn == record.SchoolUrn));

    public override FieldViolation? Note(Exclusion record) => string.Join(' ', ReasonCodes.Unmapped(record.Reasons)) switch
    {
        "" => null,
        var unmapped => new("reasons", "unmapped-reason", $"No reason is known here by {unmapped}. The row is kept with it."),
    };
}
