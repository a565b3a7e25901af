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
    [InlineData("contacts-delivered-of-specified", Theme.Therapy, EvidenceRole.Key)]
    [InlineData("camhs-seen-within-four-weeks", Theme.Camhs, EvidenceRole.Key)]
    [InlineData("crisis-before-support", Theme.Camhs, EvidenceRole.Key)]
    public void Each_measure_weighs_in_one_theme(string id, Theme theme, EvidenceRole role) =>
        Assert.Equal([new(theme, role)], Catalogue.Find(id)!.Evidence);

    [Theory]
    [InlineData(Theme.Therapy, "contacts-delivered-of-specified", "waiting-over-52-weeks", "waiting-within-18-weeks")]
    [InlineData(Theme.Camhs, "camhs-seen-within-four-weeks", "closed-before-support", "crisis-before-support", "referrals-accepted")]
    public void A_verdict_rests_on_these_and_no_others(Theme theme, params string[] ids) =>
        Assert.Equal(ids, Catalogue.All.Where(m => m.Evidence.Contains(new(theme, EvidenceRole.Key))).Select(m => m.Id).Order(StringComparer.Ordinal));

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
