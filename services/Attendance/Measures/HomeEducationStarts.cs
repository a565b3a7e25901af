using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class HomeEducationStarts : Measure, ICountedFrom<HomeEducationCounts>
{
    public override string Id => "home-education-starts";

    public override string Title => "Starts of home education";

    public override string Definition =>
        "Starts of elective home education in the academic year. High or low counts do not necessarily reflect good or bad practice (DfE).";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.Neutral;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/elective-home-education");

    public Fraction Count(HomeEducationCounts atHome) => new(atHome.Starts, 0);
}
