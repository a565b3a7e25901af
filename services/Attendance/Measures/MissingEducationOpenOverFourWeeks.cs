using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class MissingEducationOpenOverFourWeeks : Measure, ICountedFrom<MissingEducationCounts>
{
    public override string Id => "missing-education-open-over-four-weeks";

    public override string Title => "Children missing education for more than four weeks";

    public override string Definition =>
        "Children who on the last day of the period, or in a period that goes on on the day of the count, were missing education and had been for more than four weeks.";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/children-missing-education");

    public Fraction Count(MissingEducationCounts missing) => new(missing.OpenOverFourWeeks, 0);
}
