using Send.Attendance.Episodes;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class HomeEducation : Measure, ICountedFrom<HomeEducationCounts>
{
    public override string Id => "home-education";

    public override string Title => "Home-educated children";

    public override string Definition =>
        "Children in elective home education at any time in the academic year. High or low counts do not necessarily reflect good or bad practice (DfE).";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.Neutral;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/elective-home-education");

    public Fraction Count(HomeEducationCounts atHome) => new(atHome.Children, 0);
}
