using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class PartTimeTimetablesOverSixWeeks : Measure, ICountedFrom<PartTimeCounts>
{
    public override string Id => "part-time-timetables-over-six-weeks";

    public override string Title => "Part-time timetables of more than six weeks";

    public override string Definition =>
        "Of the pupils on a part-time timetable in the period, those whose timetable had lasted for more than six weeks by its end, or in a period that goes on by the day of the count.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils on a part-time timetable for more than six weeks";

    public override string Denominator => "pupils on a part-time timetable";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/working-together-to-improve-school-attendance");

    public Fraction Count(PartTimeCounts partTime) => new(partTime.OverSixWeeks, partTime.Pupils);
}
