using Send.Attendance.Signals.Indicators;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals.Indicators;

public sealed class AfternoonsAfterMorningsTests
{
    private const string Present = @"/ \ / \ / \ / \ / \";

    [Theory]
    [InlineData("I C N O", true)]
    [InlineData("M E C1 C2 J1 R S T G U H F", false)]
    [InlineData("B K P V W L", false)]
    public void Only_codes_that_say_little_of_why_one_is_gone_count(string codes, bool counts) => Assert.All(codes.Split(' '), code =>
        Assert.Equal((counts ? 1 : 0, 1), new Area().Enrol("P1").Mark("P1", "2025-09-15", $@"/ {code} / {code} / {code} / \ / \").Share<AfternoonsAfterMornings>()));

    [Theory]
    [InlineData("D X Q Y1 Y7 # Z")]
    public void An_afternoon_that_was_not_possible_was_not_missed_and_could_not_be(string codes) => Assert.All(codes.Split(' '), code =>
        Assert.Equal((0, 0), new Area().Enrol("P1").Mark("P1", "2025-09-15", $@"/ {code} / {code} / {code} / \ / \").Share<AfternoonsAfterMornings>()));

    [Theory]
    [InlineData(@"/ I / I / I / \ / \", 1)]
    [InlineData(@"L I L O / N / \ / \", 1)]
    [InlineData(@"/ I / I / \ / \ / \", 0)]
    [InlineData(@"I I I I I I / \ / \", 0)]
    [InlineData(@"B I V I U I / \ / \", 0)]
    public void Three_afternoons_after_mornings_at_school_are_the_fewest(string week, int count)
    {
        var area = new Area().Enrol("P1").Mark("P1", "2025-09-15", week, Present);
        Assert.Equal((count, 1), area.Share<AfternoonsAfterMornings>());
    }

    [Fact]
    public void Three_must_fall_into_one_term()
    {
        var across = new Area().Enrol("P1").Mark("P1", "2025-12-15", @"/ I / I / \ / \ / \").Mark("P1", "2026-01-05", @"/ I / \ / \ / \ / \");
        Assert.Equal((0, 1), across.Share<AfternoonsAfterMornings>());
        Assert.Equal((1, 1), across.Mark("P1", "2026-03-30", @"/ I / I / \ - - - -").Share<AfternoonsAfterMornings>());
    }

    [Fact]
    public void The_summer_term_begins_after_Easter()
    {
        var across = new Area().Enrol("P1").Mark("P1", "2026-03-30", @"/ I / I / \ - - - -").Mark("P1", "2026-04-20", @"/ I / \ / \ / \ / \");
        Assert.Equal((0, 1), across.Share<AfternoonsAfterMornings>());
    }

    [Theory]
    [InlineData(@"/ I / I - - - - - -", 0)]
    [InlineData(@"/ I / I / \ - - - -", 1)]
    public void Who_had_fewer_than_three_mornings_could_not_show_it(string week, int outOf) =>
        Assert.Equal((0, outOf), new Area().Enrol("P1").Mark("P1", "2025-09-15", week).Share<AfternoonsAfterMornings>());

    [Fact]
    public void A_pupil_counts_for_the_provision_of_the_last_possible_session_and_among_all_where_it_is_not_known()
    {
        var area = new Area()
            .Enrol("P1", SenProvision.NoSen, to: "2025-09-18").Enrol("P1", SenProvision.EhcPlan, from: "2025-09-19").Mark("P1", "2025-09-15", @"/ I / I / I / \ / \")
            .Mark("P2", "2025-09-15", @"/ I / I / I / \ / \");
        Assert.Equal(((2, 2), (1, 1), (0, 0)), (area.Share<AfternoonsAfterMornings>(), area.Share<AfternoonsAfterMornings>(SenProvision.EhcPlan), area.Share<AfternoonsAfterMornings>(SenProvision.NoSen)));
    }

    [Fact]
    public void Days_of_another_academic_year_count_nothing() =>
        Assert.Equal((0, 0), new Area().Enrol("P1").Mark("P1", "2025-08-25", @"/ I / I / I / I / I").Share<AfternoonsAfterMornings>());
}
