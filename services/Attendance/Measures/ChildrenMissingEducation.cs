using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class ChildrenMissingEducation : Measure, ICountedFrom<MissingEducationCounts>
{
    public override string Id => "children-missing-education";

    public override string Title => "Children missing education";

    public override string Definition =>
        "Children of compulsory school age who at any time in the period were on no school roll and without suitable education otherwise. High or low counts do not necessarily reflect good or bad practice (DfE).";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.Neutral;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/children-missing-education");

    public Fraction Count(MissingEducationCounts missing) => new(missing.Children, 0);
}
