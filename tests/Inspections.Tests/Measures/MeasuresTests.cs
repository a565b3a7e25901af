using Send.Measures;
using Xunit;

namespace Send.Inspections.Tests.Measures;

public sealed class MeasuresTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.In(InspectionsService.Assembly);

    private static IEnumerable<Measure> OfInspections => Catalogue.All.Where(m => m.Id is "inspection-outcome" or "written-statement-required");

    [Fact]
    public void Inspections_measure_what_was_found_under_each_framework() =>
        Assert.Equal(["inspection-outcome", "written-statement-required"], OfInspections.Select(m => m.Id));

    [Fact]
    public void They_support_findings_1_and_6_and_are_key_to_none() => Assert.All(OfInspections, m => Assert.Equal(
        [new(Theme.SenSupport, EvidenceRole.Supporting), new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)], m.Evidence.OrderBy(e => e.Theme)));

    [Theory]
    [InlineData("inspection-outcome", Unit.Grade, 1, 3)]
    [InlineData("written-statement-required", Unit.YesNo, 0, 1)]
    public void Each_says_its_unit_its_range_and_that_lower_is_better(string id, Unit unit, double minimum, double maximum)
    {
        var measure = Catalogue.Find(id)!;
        Assert.Equal((unit, minimum, maximum, Polarity.LowerIsBetter), (measure.Unit, measure.Minimum, measure.Maximum, measure.Polarity));
        Assert.NotEmpty(measure.Definition);
    }
}
