using Send.Attendance.UnofficialExclusions;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class ConfirmedUnofficialExclusions : Measure, ICountedFrom<ReportCounts>
{
    public override string Id => "confirmed-unofficial-exclusions";

    public override string Title => "Confirmed unofficial exclusions";

    public override string Definition =>
        "Reports of unofficial exclusions that began in the period and that a review confirmed. Each is unlawful, even where parents agreed to it.";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(ReportCounts reports) => new(reports.Confirmed, 0);
}
