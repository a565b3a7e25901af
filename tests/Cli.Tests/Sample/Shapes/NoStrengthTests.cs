using Send.Cli.Sample;
using Send.Measures;
using Xunit;

namespace Send.Cli.Tests.Sample.Shapes;

/// <summary>As in England, pupils with SEN fare about as well as others in no area: by the rates of schools, findings 1 and 2 are a strength nowhere.</summary>
public sealed class NoStrengthTests
{
    private const double CloseToPeers = 1.1;
    private static readonly (string Set, string Subject)[] Keys = [("absence", "overall"), ("absence", "persistent"), ("exclusions", "suspensions")];

    public static TheoryData<int> Seeds => [SampleFolder.UsualSeed, .. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void In_no_area_more_than_half_of_the_rates_are_within_a_tenth_of_those_of_pupils_without_SEN(int seed)
    {
        var nation = SampleNation.Draw(new(seed, SampleFolder.Year));
        Assert.All(nation.Areas, area =>
        {
            foreach (var sen in (SenProvision[])[SenProvision.SenSupport, SenProvision.EhcPlan])
                Assert.InRange(Keys.Count(k => Rate(k, sen) <= CloseToPeers * Rate(k, SenProvision.NoSen)), 0, 1);

            double Rate((string Set, string Subject) key, SenProvision of) => nation.Rates.Of(key.Set, key.Subject, area, of, SchoolPhase.Total);
        });
    }
}
