using CsCheck;
using Xunit;

namespace Send.Measures.Tests;

public sealed class MeasureTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.In(typeof(MeasureTests).Assembly);

    [Theory]
    [InlineData(Unit.Percent, 25.0)]
    [InlineData(Unit.PerHundred, 25.0)]
    [InlineData(Unit.PerThousand, 250.0)]
    [InlineData(Unit.Count, null)]
    [InlineData(Unit.Grade, null)]
    [InlineData(Unit.YesNo, null)]
    public void A_rate_is_given_in_the_unit_and_only_for_rates(Unit unit, double? rate) => Assert.Equal(rate, Of(unit).RateOf(3, 12));

    [Theory]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.PerThousand)]
    public void A_rate_of_nobody_is_no_figure(Unit unit) => Assert.Null(Of(unit).RateOf(0, 0));

    [Theory]
    [InlineData(Unit.Percent, 0.0, 100.0)]
    [InlineData(Unit.PerHundred, 0.0, double.MaxValue)]
    [InlineData(Unit.PerThousand, 0.0, 1000.0)]
    [InlineData(Unit.Count, 0.0, double.MaxValue)]
    [InlineData(Unit.Grade, 1.0, 4.0)]
    [InlineData(Unit.YesNo, 0.0, 1.0)]
    public void Values_are_allowed_from_the_lowest_to_the_highest_that_can_be_true(Unit unit, double lowest, double highest)
    {
        var measure = Of(unit);
        Assert.True(measure.Allows(lowest));
        Assert.True(measure.Allows(highest));
        Assert.False(measure.Allows(double.BitDecrement(lowest)));
        Assert.False(measure.Allows(double.BitIncrement(highest)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_is_allowed_for_no_measure(double value) => Assert.All(Catalogue.All, m => Assert.False(m.Allows(value)));

    [Fact]
    public void A_rate_of_a_part_of_its_denominator_is_allowed() =>
        Gen.Double[1, 1e9].SelectMany(d => Gen.Double[0, d].Select(n => (n, d))).Sample(x =>
            Of(Unit.Percent).Allows(Of(Unit.Percent).RateOf(x.n, x.d)!.Value) && Of(Unit.PerThousand).Allows(Of(Unit.PerThousand).RateOf(x.n, x.d)!.Value));

    private static Measure Of(Unit unit) => Catalogue.Find($"example-{(int)unit}")!;
}
