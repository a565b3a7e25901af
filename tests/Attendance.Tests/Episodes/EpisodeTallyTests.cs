using Send.Attendance.Episodes;
using Send.Attendance.Storage;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class EpisodeTallyTests
{
    private static readonly Period Year = Period.AcademicYear(2024);
    private static readonly Period Autumn = Period.OfTerm(2024, Term.Autumn);
    private static readonly DateOnly Later = new(2025, 8, 31);

    // Four on roll on 16 January 2025: P1 K, P2 N, P3 E, P4 N. P5 left in December.
    private static readonly Enrolment[] Roll =
    [
        Spell("P1", SenProvision.SenSupport), Spell("P2", SenProvision.NoSen), Spell("P3", SenProvision.EhcPlan), Spell("P4", SenProvision.NoSen),
        Spell("P5", SenProvision.NoSen, to: "2024-12-20"),
    ];

    [Fact]
    public void A_child_counts_once_however_often_it_was_missing_by_the_provision_of_the_first_day_or_else_of_the_last_spell()
    {
        var tally = Tally(
            Missing("P5", "2025-01-06", "2025-01-19"), Missing("P1", "2025-02-01", "2025-03-31"), Missing("P1", "2025-05-01", "2025-05-02"), Missing("nobody", "2025-03-01"));
        Assert.Equal(new(4, 3, 1), tally.MissingEducation(Year, SenProvision.All));
        Assert.Equal(new(2, 1, 0), tally.MissingEducation(Year, SenProvision.NoSen));
        Assert.Equal(new(1, 1, 0), tally.MissingEducation(Year, SenProvision.SenSupport));
        Assert.Equal(new(1, 0, 0), tally.MissingEducation(Year, SenProvision.EhcPlan));
    }

    [Fact]
    public void The_median_is_of_the_days_of_episodes_that_ended_and_of_none_that_goes_on()
    {
        var tally = Tally(
            Missing("P5", "2025-01-06", "2025-01-19"), Missing("P1", "2025-02-01", "2025-03-31"), Missing("P3", "2024-09-01"), Missing("P2", "2023-10-01", "2024-08-31"));
        Assert.Equal(new(2, (14 + 59) / 2.0), tally.EndedMissingEducation(Year, SenProvision.All));
        Assert.Equal(new(1, 59), tally.EndedMissingEducation(Year, SenProvision.SenSupport));
        Assert.Equal(new(0, 0), tally.EndedMissingEducation(Year, SenProvision.EhcPlan));
        Assert.Equal(new(1, 336), tally.EndedMissingEducation(Period.AcademicYear(2023), SenProvision.All));
    }

    [Theory]
    [InlineData("2025-03-28", 0)]
    [InlineData("2025-03-29", 1)]
    public void Four_weeks_are_not_more_than_four_weeks(string today, int open)
    {
        var tally = new EpisodeTally([Missing("P1", "2025-03-01")], Roll, IsoDay.Read(today)!.Value);
        Assert.Equal(open, tally.MissingEducation(Year, SenProvision.All)!.OpenOverFourWeeks);
    }

    [Fact]
    public void What_ended_before_the_last_day_of_a_term_is_not_open_then_and_what_ended_after_it_is()
    {
        var tally = Tally(Missing("P1", "2024-09-01", "2024-12-30"), Missing("P2", "2024-09-01", "2024-12-31"), Missing("P3", "2024-09-01", "2025-01-31"));
        Assert.Equal(new(4, 3, 2), tally.MissingEducation(Autumn, SenProvision.All));
    }

    [Fact]
    public void A_part_time_timetable_of_six_weeks_is_not_longer_than_six_weeks()
    {
        var tally = Tally(PartTime("P1", "2024-11-01", "2024-12-12"), PartTime("P3", "2024-11-01", "2024-12-13"), PartTime("P2", "2024-12-20", "2025-02-28"));
        Assert.Equal(new(4, 3, 2), tally.PartTime(Year, SenProvision.All));
        Assert.Equal(new(4, 3, 1), tally.PartTime(Autumn, SenProvision.All));
        Assert.Equal(new(1, 1, 0), tally.PartTime(Year, SenProvision.SenSupport));
        Assert.Equal(new(1, 1, 1), tally.PartTime(Year, SenProvision.EhcPlan));
    }

    [Fact]
    public void Home_education_counts_children_at_any_time_in_the_year_and_starts_in_it()
    {
        var tally = Tally(AtHome("P1", "2023-09-04"), AtHome("P2", "2024-10-01", "2024-12-01"), AtHome("P2", "2025-02-01"), AtHome("P3", "2022-09-05", "2024-08-31"));
        Assert.Equal(new(2, 2), tally.HomeEducation(Year, SenProvision.All));
        Assert.Equal(new(1, 2), tally.HomeEducation(Year, SenProvision.NoSen));
        Assert.Equal(new(2, 1), tally.HomeEducation(Period.AcademicYear(2023), SenProvision.All));
    }

    [Fact]
    public void A_change_of_provision_after_the_first_day_changes_nothing()
    {
        Enrolment[] roll = [Spell("P1", SenProvision.SenSupport, to: "2024-11-30"), Spell("P1", SenProvision.EhcPlan, "2024-12-01")];
        var tally = new EpisodeTally([Missing("P1", "2024-11-30", "2025-02-01")], roll, Later);
        Assert.Equal(new(0, 1, 0), tally.MissingEducation(Year, SenProvision.SenSupport));
        Assert.Equal(new(1, 0, 0), tally.MissingEducation(Year, SenProvision.EhcPlan));
    }

    [Fact]
    public void Of_a_period_in_which_nothing_is_known_nothing_is_said()
    {
        var tally = Tally(
            Missing("P1", "2024-09-10", "2024-10-10"), Missing("P2", "2023-09-10", "2023-10-10") with { RecordedInError = true }, Missing("P4", "2025-09-10"));
        Assert.NotNull(tally.MissingEducation(Autumn, SenProvision.EhcPlan));
        Assert.Null(tally.MissingEducation(Period.OfTerm(2024, Term.Spring), SenProvision.All));
        Assert.Null(tally.MissingEducation(Period.AcademicYear(2023), SenProvision.All));
        Assert.Null(tally.MissingEducation(Period.AcademicYear(2025), SenProvision.All));
        Assert.Null(tally.EndedMissingEducation(Period.AcademicYear(2023), SenProvision.All));
        Assert.Null(tally.PartTime(Year, SenProvision.All));
        Assert.Null(tally.HomeEducation(Year, SenProvision.All));
    }

    [Fact]
    public void What_was_changed_since_the_position_counts_as_it_was_known()
    {
        var spell = Spell("P1", SenProvision.NoSen);
        spell.KnownTo = 7;
        var tally = new EpisodeTally([Missing("P1", "2024-09-10", "2024-10-10") with { Latest = false }], [spell], Later);
        Assert.Equal(new(1, 1, 0), tally.MissingEducation(Year, SenProvision.NoSen));
    }

    [Fact]
    public void Without_a_roll_no_provision_can_be_told_apart()
    {
        Assert.Equal([SenProvision.All], new EpisodeTally([Missing("P1", "2024-09-10")], [], Later).Provisions);
        Assert.Equal(4, Tally().Provisions.Count);
    }

    private static EpisodeTally Tally(params Episode[] episodes) => new(episodes, Roll, Later);

    private static Episode Missing(string pupil, string from, string to = "") => Of(EpisodeKind.MissingEducation, pupil, from, to);

    private static Episode PartTime(string pupil, string from, string to = "") => Of(EpisodeKind.PartTimeTimetable, pupil, from, to);

    private static Episode AtHome(string pupil, string from, string to = "") => Of(EpisodeKind.HomeEducation, pupil, from, to);

    private static Episode Of(EpisodeKind kind, string pupil, string from, string to) => new()
    {
        AreaCode = "301",
        Id = $"{pupil}-{from}",
        Version = 1,
        Latest = true,
        Kind = kind,
        SchoolUrn = "100001",
        Pupil = pupil,
        StartsOn = IsoDay.Read(from)!.Value,
        EndsOn = IsoDay.Read(to),
        Reason = EpisodeReason.Unknown,
        Outcome = to.Length > 0 ? EpisodeOutcome.Unknown : null,
    };

    private static Enrolment Spell(string pupil, SenProvision sen, string from = "2024-09-01", string to = "") => new()
    {
        AreaCode = "301",
        SchoolUrn = "100001",
        Pupil = pupil,
        From = IsoDay.Read(from)!.Value,
        To = IsoDay.Read(to),
        KnownFrom = 1,
        YearGroup = "8",
        Sen = sen,
        PrimaryNeed = "",
    };
}
