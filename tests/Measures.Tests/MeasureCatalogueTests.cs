using Xunit;

namespace Send.Measures.Tests;

public sealed class MeasureCatalogueTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.In(typeof(MeasureCatalogueTests).Assembly);

    [Fact]
    public void It_finds_the_measures_of_an_assembly_in_the_order_of_their_ids() =>
        Assert.Equal(["example-1", "example-2", "example-3", "example-4", "example-5", "example-7"], Catalogue.All.Select(m => m.Id));

    [Fact]
    public void A_measure_is_found_by_its_id_and_no_other() => Assert.Null(Catalogue.Find("Example-1"));

    [Fact]
    public void An_assembly_without_measures_has_an_empty_catalogue() => Assert.Empty(MeasureCatalogue.In(typeof(Measure).Assembly).All);
}
