using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Attendance.UnofficialExclusions;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

public sealed class ReportTallyTests
{
    private static readonly DateOnly Later = new(2025, 8, 31);

    // Four on roll on 16 January 2025: P1 K until 30 November and E since, P2 N, P3 E, P4 N.
    private static readonly Roll Roll = new(
    [
        Spell("P1", SenProvision.SenSupport, to: "2024-11-30"), Spell("P1", SenProvision.EhcPlan, "2024-12-01"), Spell("P2", SenProvision.NoSen),
        Spell("P3", SenProvision.EhcPlan), Spell("P4", SenProvision.NoSen),
    ]);

    private static readonly JanuaryRoll January = new(Roll.Spells, Period.AcademicYear(2024), Later);

    [Fact]
    public void Reports_count_by_the_provision_of_the_first_day_and_by_what_their_reviews_found()
    {
        UnofficialExclusionReport[] reports =
        [
            Report("P1", "2024-11-29"), // K, open
            Report("P1", "2024-12-02") with { State = ReviewState.Confirmed }, // E
            Report("P3", "2024-12-02") with { State = ReviewState.NotUpheld }, // E
            Report("P2", "2024-12-02") with { State = ReviewState.Confirmed }, // N
        ];
        var counts = Tally(reports);
        Assert.Equal((4, 1, 1, 2), Each(counts, c => c.Reported));
        Assert.Equal((3, 1, 0, 2), Each(counts, c => c.Reviewed));
        Assert.Equal((2, 1, 0, 1), Each(counts, c => c.Confirmed));
        Assert.Equal((3, 1, 1, 2), Each(counts, c => c.Pupils));
        Assert.Equal((4, 2, 0, 2), Each(counts, c => c.Headcount));
    }

    [Fact]
    public void Two_reports_of_one_pupil_are_one_pupil_and_of_a_pupil_on_two_rolls_two_enrolments()
    {
        var counts = Tally([Report("P1", "2024-10-07"), Report("P1", "2024-11-04"), Report("P1", "2024-11-04") with { SchoolUrn = "100002" }]);
        Assert.Equal((3, 0, 2, 0), Each(counts, c => c.Reported));
        Assert.Equal((1, 0, 1, 0), Each(counts, c => c.Pupils));
        var atBoth = ReportTally.Of(
            [Report("P1", "2024-11-04"), Report("P1", "2024-11-04") with { SchoolUrn = "100002" }], new([.. Roll.Spells, Spell("P1", SenProvision.NoSen, school: "100002")]),
            Period.AcademicYear(2024), new JanuaryRoll([.. Roll.Spells, Spell("P1", SenProvision.NoSen, school: "100002")], Period.AcademicYear(2024), Later));
        Assert.Equal((2, 1, 1, 0), Each(atBoth, c => c.Pupils));
    }

    [Fact]
    public void What_is_reported_of_a_school_without_a_roll_counts_and_is_in_no_rate()
    {
        var counts = Tally([Report("P1", "2024-10-07") with { SchoolUrn = "100002", State = ReviewState.Confirmed }]);
        Assert.Equal(new ReportCounts(0, 1, 1, 1, 0), counts[SenProvision.All]);
        Assert.Single(counts);
    }

    [Fact]
    public void A_report_without_a_pupil_counts_among_all_alone_and_is_no_pupil()
    {
        var counts = Tally([Report("", "2024-10-07") with { State = ReviewState.Confirmed }, Report("nobody", "2024-10-07")]);
        Assert.Equal(new ReportCounts(4, 2, 1, 1, 1), counts[SenProvision.All]);
        Assert.Single(counts);
        Assert.Equal(0, Tally([Report("", "2024-10-07")])[SenProvision.All].Headcount);
    }

    [Fact]
    public void What_is_of_another_year_or_should_not_have_been_recorded_counts_nowhere()
    {
        UnofficialExclusionReport[] reports =
        [
            Report("P1", "2024-08-31"),
            Report("P1", "2025-09-01"),
            Report("P1", "2024-10-07") with { State = ReviewState.NotUpheld, ReviewReasons = [ReviewReason.ReportedTwice] },
            Report("P1", "2024-10-07") with { State = ReviewState.NotUpheld, ReviewReasons = [ReviewReason.RecordedInError] },
        ];
        Assert.Equal(new ReportCounts(0, 0, 0, 0, 0), Tally(reports)[SenProvision.All]);
        Assert.Equal(1, Tally([Report("P1", "2024-10-07") with { Latest = false }])[SenProvision.All].Reported); // Latest is of now, and not of the position.
    }

    [Fact]
    public void A_term_holds_what_began_in_it()
    {
        UnofficialExclusionReport[] reports = [Report("P2", "2024-12-31"), Report("P2", "2025-01-01"), Report("P2", "2025-04-21")];
        Assert.Equal([1, 1, 1], ((Term[])[Term.Autumn, Term.Spring, Term.Summer]).Select(t => ReportTally.Of(reports, Roll, Period.OfTerm(2024, t), January)[SenProvision.All].Reported));
    }

    private static IReadOnlyDictionary<SenProvision, ReportCounts> Tally(UnofficialExclusionReport[] reports) =>
        ReportTally.Of(reports, Roll, Period.AcademicYear(2024), January);

    private static (int All, int NoSen, int SenSupport, int EhcPlan) Each(IReadOnlyDictionary<SenProvision, ReportCounts> counts, Func<ReportCounts, int> of) =>
        (of(counts[SenProvision.All]), of(counts[SenProvision.NoSen]), of(counts[SenProvision.SenSupport]), of(counts[SenProvision.EhcPlan]));

    private static UnofficialExclusionReport Report(string pupil, string from) => new()
    {
        AreaCode = "301",
        Id = Guid.NewGuid().ToString("N"),
        Latest = true,
        SchoolUrn = "100001",
        Pupil = pupil,
        Source = ReportSource.ParentOrCarer,
        Manner = ExclusionManner.SentHome,
        HappenedFrom = IsoDay.Read(from)!.Value,
        ReportedOn = IsoDay.Read(from)!.Value,
        State = ReviewState.Open,
    };

    private static Enrolment Spell(string pupil, SenProvision sen, string from = "2024-09-01", string? to = null, string school = "100001") => new()
    {
        AreaCode = "301",
        SchoolUrn = school,
        Pupil = pupil,
        From = IsoDay.Read(from)!.Value,
        To = to is null ? null : IsoDay.Read(to),
        KnownFrom = 1,
        YearGroup = "7",
        Sen = sen,
        PrimaryNeed = "",
    };
}
