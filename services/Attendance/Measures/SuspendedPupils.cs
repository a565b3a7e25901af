using Send.Attendance.Exclusions;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class SuspendedPupils : Measure, ICountedFrom<SuspensionCounts>
{
    public override string Id => "suspended-pupils";

    public override string Title => "Pupils suspended at least once";

    public override string Definition =>
        "Pupils suspended once or more in the period, for each 100 pupils on roll in the January census of that year.";

    // No share: a pupil counts once for each SEN provision of the term, and pupils who left by January still count above the line.
    public override Unit Unit => Unit.PerHundred;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils suspended once or more";

    public override string Denominator => "pupils on roll in the January census";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri =>
        new("https://explore-education-statistics.service.gov.uk/methodology/suspensions-and-permanent-exclusions-in-england");

    public Fraction Count(SuspensionCounts suspensions) => new(suspensions.Pupils, suspensions.Headcount);
}
