using Send.Attendance.Signals.Indicators;
using Send.Attendance.Storage;
using Xunit;

namespace Send.Attendance.Tests.Signals.Indicators;

public sealed class OffSiteWithoutProviderTests
{
    private const string Tuesday = @"/ \ / B / \ / \ / \";

    [Theory]
    [InlineData("2025-09-16", "2025-09-16", 0)]
    [InlineData("2025-09-16", "", 0)]
    [InlineData("2025-09-01", "2025-09-16", 0)]
    [InlineData("2025-09-17", "", 1)]
    [InlineData("2025-09-01", "2025-09-15", 1)]
    public void A_day_is_covered_from_the_first_to_the_last_of_a_placement(string from, string to, int count) =>
        Assert.Equal((count, 1), OffSite(Tuesday).Record(EpisodeKind.AlternativeProvision, "P1", from, to, "100900").Share<OffSiteWithoutProvider>());

    [Fact]
    public void One_day_outside_is_enough() =>
        Assert.Equal((1, 1), OffSite("B B B B B B B B B B").Record(EpisodeKind.AlternativeProvision, "P1", "2025-09-15", "2025-09-18", "100900").Share<OffSiteWithoutProvider>());

    [Fact]
    public void Neither_an_unnamed_provider_nor_another_kind_nor_another_pupil_s_placement_nor_one_recorded_in_error_covers_a_day()
    {
        var area = OffSite(Tuesday)
            .Record(EpisodeKind.AlternativeProvision, "P1", "2025-09-01")
            .Record(EpisodeKind.PartTimeTimetable, "P1", "2025-09-01", provider: "100900")
            .Record(EpisodeKind.AlternativeProvision, "P1", "2025-09-01", provider: "100900", inError: true)
            .Record(EpisodeKind.AlternativeProvision, "P2", "2025-09-01", provider: "100900");
        Assert.Equal((1, 1), area.Share<OffSiteWithoutProvider>());
    }

    [Fact]
    public void It_is_out_of_all_pupils_with_a_possible_session_and_other_codes_off_site_are_none_of_it()
    {
        var area = OffSite(Tuesday).Enrol("P2").Mark("P2", "2025-09-15", @"K K V V P P W W / \").Enrol("P3").Mark("P3", "2025-09-15", "X X X X X X X X X X");
        Assert.Equal((1, 2), area.Record(EpisodeKind.AlternativeProvision, "P9", "2025-09-01", provider: "100900").Share<OffSiteWithoutProvider>());
    }

    [Fact]
    public void Without_any_named_provider_in_the_area_it_is_not_computable()
    {
        var area = OffSite(Tuesday).Record(EpisodeKind.AlternativeProvision, "P1", "2025-09-01");
        Assert.Equal("Not computable because no episodes of alternative provision with a provider are held.", area.WhyNot<OffSiteWithoutProvider>());
        Assert.Equal((0, 0), area.Share<OffSiteWithoutProvider>());
    }

    private static Area OffSite(string week) => new Area().Enrol("P1").Mark("P1", "2025-09-15", week);
}
