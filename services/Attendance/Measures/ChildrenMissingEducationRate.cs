using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class ChildrenMissingEducationRate : Measure, ICountedFrom<MissingEducationCounts>
{
    public override string Id => "children-missing-education-rate";

    public override string Title => "Children missing education for each 1,000 pupils";

    public override string Definition =>
        "Children missing education at any time in the period for each 1,000 pupils on roll in the January census of that year. The rate that DfE publishes is out of the population of that age.";

    public override Unit Unit => Unit.PerThousand;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "children missing education";

    public override string Denominator => "pupils on roll in the January census";

    // The children are on no roll: they are not among those below the line.
    public override double? Maximum => null;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/children-missing-education");

    public Fraction Count(MissingEducationCounts missing) => new(missing.Children, missing.Headcount);
}
