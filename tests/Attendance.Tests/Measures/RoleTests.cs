using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Measures;

public sealed class RoleTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.In(AttendanceService.Assembly);

    [Theory]
    [InlineData(Theme.SenSupport, EvidenceRole.Key, "overall-absence persistent-absence suspensions")]
    [InlineData(
        Theme.ExcludedAbsentOrMissing, EvidenceRole.Key,
        "overall-absence persistent-absence severe-absence suspensions unauthorised-absence")]
    [InlineData(Theme.UnofficialExclusion, EvidenceRole.Key, "confirmed-unofficial-exclusions")]
    [InlineData(
        Theme.UnofficialExclusion, EvidenceRole.Supporting,
        "off-site-education pupils-reported-unofficially-excluded reported-unofficial-exclusions unofficial-exclusion-reports-upheld")]
    [InlineData(
        Theme.UnofficialExclusion, EvidenceRole.Signal,
        "home-education-starts part-time-timetable part-time-timetables-over-six-weeks pupils-on-part-time-timetables signal-afternoons-after-mornings " +
        "signal-home-education-after-suspension signal-leavers-to-nowhere-known signal-off-site-without-provider signal-pupils-on-reduced-hours " +
        "signal-schools-beyond-limits signal-short-absence-after-suspension")]
    public void A_verdict_or_a_signal_rests_on_these_measures(Theme theme, EvidenceRole role, string ids) =>
        Assert.Equal(ids.Split(' '), Catalogue.All.Where(m => m.Evidence.Contains(new(theme, role))).Select(m => m.Id));

    [Fact]
    public void All_other_measures_support_the_second_theme()
    {
        var others = Catalogue.All.Where(m => m.Evidence.All(e => e.Role == EvidenceRole.Supporting && e.Theme != Theme.UnofficialExclusion)).ToList();
        Assert.Equal(29, others.Count);
        Assert.All(others, m => Assert.Equal([new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)], m.Evidence));
    }

    [Fact]
    public void No_rate_is_key_to_unofficial_exclusion_which_no_statistic_can_prove() =>
        Assert.DoesNotContain(Catalogue.All, m => m.Unit != Unit.Count && m.Evidence.Contains(new(Theme.UnofficialExclusion, EvidenceRole.Key)));

    [Theory]
    [InlineData("suspensions")]
    [InlineData("suspended-pupils")]
    [InlineData("permanent-exclusions")]
    [InlineData("children-missing-education-rate")]
    public void A_rate_of_events_for_the_pupils_of_January_may_exceed_the_whole(string id) => Assert.True(Catalogue.Find(id)!.Allows(1450));

    [Theory]
    [InlineData("overall-absence", 100, 100.1)]
    [InlineData("persistent-absence", 100, 100.1)]
    [InlineData("off-site-education", 1000, 1000.1)]
    [InlineData("education-arranged-by-the-authority", 1000, 1000.1)]
    public void A_share_ends_at_the_whole(string id, double whole, double more) =>
        Assert.Equal((true, false, false), (Catalogue.Find(id)!.Allows(whole), Catalogue.Find(id)!.Allows(more), Catalogue.Find(id)!.Allows(-0.1)));
}
