using Send.Attendance.UnofficialExclusions;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class PupilsReportedUnofficiallyExcluded : Measure, ICountedFrom<ReportCounts>
{
    public override string Id => "pupils-reported-unofficially-excluded";

    public override string Title => "Pupils reported as unofficially excluded";

    public override string Definition =>
        "Pupils with one report or more of an unofficial exclusion that began in the period, reviewed or not, for each 1,000 pupils on roll in the January census of that year.";

    public override Unit Unit => Unit.PerThousand;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "pupils with one report or more";

    public override string Denominator => "pupils on roll in the January census";

    // Pupils who left by January still count above the line.
    public override double? Maximum => null;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(ReportCounts reports) => new(reports.Pupils, reports.Headcount);
}
