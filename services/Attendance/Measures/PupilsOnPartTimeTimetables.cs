using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class PupilsOnPartTimeTimetables : Measure, ICountedFrom<PartTimeCounts>
{
    public override string Id => "pupils-on-part-time-timetables";

    public override string Title => "Pupils on part-time timetables";

    public override string Definition =>
        "Pupils on a part-time timetable at any time in the period for each 1,000 pupils on roll in the January census of that year. None should be used to manage behaviour (DfE).";

    public override Unit Unit => Unit.PerThousand;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils on a part-time timetable";

    public override string Denominator => "pupils on roll in the January census";

    // Pupils who left by January still count above the line.
    public override double? Maximum => null;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/working-together-to-improve-school-attendance");

    public Fraction Count(PartTimeCounts partTime) => new(partTime.Pupils, partTime.Headcount);
}
