using Send.Measures;
using Xunit;

namespace Send.HealthAccess.Tests.Measures;

public sealed class RoleTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.In(HealthAccessService.Assembly);

    [Theory]
    [InlineData("waiting-within-18-weeks", Theme.Therapy, EvidenceRole.Key)]
    [InlineData("waiting-over-52-weeks", Theme.Therapy, EvidenceRole.Key)]
    [InlineData("waiting-list", Theme.Therapy, EvidenceRole.Supporting)]
    [InlineData("camhs-children-seen", Theme.Camhs, EvidenceRole.Supporting)]
    public void Each_measure_weighs_in_one_theme(string id, Theme theme, EvidenceRole role) =>
        Assert.Equal([new(theme, role)], Catalogue.Find(id)!.Evidence);

    [Fact]
    public void There_are_no_others() => Assert.Equal(4, Catalogue.All.Count);

    [Theory]
    [InlineData("waiting-within-18-weeks", Polarity.HigherIsBetter)]
    [InlineData("waiting-over-52-weeks", Polarity.LowerIsBetter)]
    public void A_share_of_those_who_wait_counts_people_out_of_the_published_bands(string id, Polarity polarity)
    {
        var measure = Catalogue.Find(id)!;
        Assert.Equal((true, polarity), (measure.CountsPeople, measure.Polarity));
        Assert.Contains("published bands", measure.Definition, StringComparison.Ordinal);
    }
}
