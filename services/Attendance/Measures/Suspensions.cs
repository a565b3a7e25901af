using Send.Attendance.Exclusions;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class Suspensions : Measure, ICountedFrom<SuspensionCounts>
{
    public override string Id => "suspensions";

    public override string Title => "Suspensions";

    public override string Definition =>
        "Suspensions in the period for each 100 pupils on roll in the January census of that year. A pupil may be suspended several times, so that the rate may exceed 100.";

    // No share: it counts events, not pupils.
    public override Unit Unit => Unit.PerHundred;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "suspensions";

    public override string Denominator => "pupils on roll in the January census";

    public override IReadOnlyList<ThemeEvidence> Evidence =>
        [new(Theme.SenSupport, EvidenceRole.Key), new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Key)];

    public override Uri DefinitionUri =>
        new("https://explore-education-statistics.service.gov.uk/methodology/suspensions-and-permanent-exclusions-in-england");

    public Fraction Count(SuspensionCounts suspensions) => new(suspensions.Suspensions, suspensions.Headcount);
}
