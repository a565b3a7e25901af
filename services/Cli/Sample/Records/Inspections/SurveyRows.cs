using System.Globalization;
using Send.Cli.Sample.Shapes;
using Send.Measures;

namespace Send.Cli.Sample.Records.Inspections;

/// <summary>How parents and young people of an area answered a survey in the June of the year.</summary>
internal static class SurveyRows
{
    private const string Home = "asked-to-take-child-home";
    private const string Parents = "parents-and-carers";
    private static readonly string[] Groups = [Parents, "children-and-young-people"];

    public static void Write(RecordFile file, SampleArea area, AreaShape shape, SamplePlan plan, Chance chance)
    {
        var code = area.Area.Code;
        var (from, to) = (new DateOnly(plan.Year + 1, 6, 1), new DateOnly(plan.Year + 1, 6, 26));
        var answers = 0;
        foreach (var group in Groups)
        {
            foreach (var sen in Pupils.Provisions)
            {
                var responded = chance.Whole(60, 100);
                var invited = (int)(responded * chance.Between(2.5, 4));
                foreach (var (question, yes) in Shares(shape, sen, chance).Where(s => s.Question != Home || group == Parents))
                {
                    var unsure = question == Home ? 0 : (int)(responded * 0.08);
                    var said = question == Home && !shape.UnofficialExclusion ? 0 : (int)Math.Round((responded - unsure) * yes);
                    file.Row(
                        code, FormattableString.Invariant($"v{code}-{++answers:000}"), $"send-{plan.AcademicYear}", RecordFile.Day(from), RecordFile.Day(to), group,
                        SenProvisionCode.Of(sen), question, Number(invited), Number(responded), Number(said), Number(responded - unsure - said), Number(unsure));
                }
            }
        }

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private static IEnumerable<(string Question, double Yes)> Shares(AreaShape shape, SenProvision sen, Chance chance) =>
    [
        (Home, sen == SenProvision.NoSen ? chance.Between(0.02, 0.05) : chance.Between(0.18, 0.34)),
        ("school-knows-needs", chance.Between(0.45, 0.65)),
        ("support-at-school-helps", chance.Between(0.40, 0.60)),
        ("plan-has-what-is-needed", chance.Between(0.40, 0.60)),
        ("involved-in-decisions", chance.Between(0.45, 0.70)),
        ("therapy-in-time", shape.Therapy == TherapyAccess.LongWaits ? chance.Between(0.15, 0.30) : chance.Between(0.55, 0.80)),
        ("enough-therapy", shape.Therapy == TherapyAccess.LongWaits ? chance.Between(0.15, 0.30) : chance.Between(0.60, 0.80)),
        ("mental-health-help-in-time", shape.PoorCamhs ? chance.Between(0.10, 0.25) : chance.Between(0.50, 0.75)),
        ("mental-health-help-refused", shape.PoorCamhs ? chance.Between(0.45, 0.65) : chance.Between(0.10, 0.25)),
        ("prepared-for-adulthood", shape.PoorTransitions ? chance.Between(0.20, 0.35) : chance.Between(0.50, 0.70)),
        ("services-go-on-after19", shape.EndsAt19 ? chance.Between(0.05, 0.20) : shape.PoorTransitions ? chance.Between(0.25, 0.40) : chance.Between(0.55, 0.75)),
    ];
}
