using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class MissingEducationMedianDays : Measure, ICountedFrom<EndedMissingEducation>
{
    public override string Id => "missing-education-median-days";

    public override string Title => "Days for which children missed education";

    public override string Definition =>
        "The median length, in days of the calendar, of the episodes of missing education that ended in the period. Those that go on are not in it, so that it says too little where the longest do.";

    public override Unit Unit => Unit.Days;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/children-missing-education");

    public Fraction Count(EndedMissingEducation ended) => new(ended.MedianDays, ended.Episodes);
}
