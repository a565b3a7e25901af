using Send.Attendance.UnofficialExclusions;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class UnofficialExclusionReportsUpheld : Measure, ICountedFrom<ReportCounts>
{
    public override string Id => "unofficial-exclusion-reports-upheld";

    public override string Title => "Reports of unofficial exclusion that were upheld";

    public override string Definition =>
        "Reports of unofficial exclusions that began in the period and that a review confirmed, for each 100 that were reviewed.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "reports confirmed";

    public override string Denominator => "reports reviewed";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(ReportCounts reports) => new(reports.Confirmed, reports.Reviewed);
}
