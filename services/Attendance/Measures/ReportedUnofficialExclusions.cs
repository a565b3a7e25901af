using Send.Attendance.UnofficialExclusions;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class ReportedUnofficialExclusions : Measure, ICountedFrom<ReportCounts>
{
    public override string Id => "reported-unofficial-exclusions";

    public override string Title => "Reports of unofficial exclusion";

    public override string Definition =>
        "Reports of unofficial exclusions that began in the period, reviewed or not, less those reported twice or recorded in error. Few reports may mean that few were asked for.";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.Neutral;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(ReportCounts reports) => new(reports.Reported, 0);
}
