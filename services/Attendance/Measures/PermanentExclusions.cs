using Send.Attendance.Exclusions;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class PermanentExclusions : Measure, ICountedFrom<PermanentExclusionCounts>
{
    public override string Id => "permanent-exclusions";

    public override string Title => "Permanent exclusions";

    public override string Definition =>
        "Permanent exclusions in the period, after governors and review panels, for each 100 pupils on roll in the January census of that year.";

    // No share: pupils who left by January still count above the line.
    public override Unit Unit => Unit.PerHundred;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "permanent exclusions";

    public override string Denominator => "pupils on roll in the January census";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri =>
        new("https://explore-education-statistics.service.gov.uk/methodology/suspensions-and-permanent-exclusions-in-england");

    public Fraction Count(PermanentExclusionCounts exclusions) => new(exclusions.PermanentExclusions, exclusions.Headcount);
}
