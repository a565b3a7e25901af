using Send.Attendance.Exclusions;
using Send.Attendance.Storage;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class ExclusionTallyTests
{
    private static readonly Period Year = Period.AcademicYear(2024);
    private static readonly Period Autumn = Period.OfTerm(2024, Term.Autumn);
    private static readonly Period Spring = Period.OfTerm(2024, Term.Spring);
    private static readonly DateOnly Later = new(2025, 8, 31);

    // Four on roll on 16 January 2025: P1 K, P2 N, P3 E, P4 N. P5 left in December.
    private static readonly Enrolment[] Roll =
    [
        Spell("P1", SenProvision.SenSupport), Spell("P2", SenProvision.NoSen), Spell("P3", SenProvision.EhcPlan), Spell("P4", SenProvision.NoSen),
        Spell("P5", SenProvision.NoSen, to: "2024-12-20"),
    ];

    [Fact]
    public void The_headcount_is_the_roll_of_the_third_Thursday_of_January_by_provision_on_that_day()
    {
        var tally = Tally([Suspension("P1", "2024-10-07"), Permanent("P1", "2024-10-07")], Roll);
        Assert.Equal((4, 2, 1, 1), Each(sen => tally.Suspensions(Year, sen)?.Headcount));
        Assert.Equal((4, 2, 1, 1), Each(sen => tally.Suspensions(Autumn, sen)?.Headcount));
        Assert.Equal((4, 2, 1, 1), Each(sen => tally.Permanent(Year, sen)?.Headcount));
    }

    [Fact]
    public void Before_January_the_roll_of_the_last_day_known_stands_for_the_census()
    {
        var tally = new ExclusionTally([Suspension("P1", "2024-09-30")], new(Roll), new(2024, 10, 1));
        Assert.Equal((5, 3, 1, 1), Each(sen => tally.Suspensions(Year, sen)?.Headcount));
    }

    [Fact]
    public void Half_a_day_and_a_lunchtime_are_each_a_suspension_and_three_reasons_are_one()
    {
        Exclusion[] exclusions =
        [
            Suspension("P1", "2024-10-07") with { HalfDays = 1 },
            Suspension("P2", "2024-10-07") with { HalfDays = 1, Lunchtimes = true },
            Suspension("P3", "2024-10-07") with { HalfDays = 10, Reasons = ["PP", "VA", "DB"] },
        ];
        var tally = Tally(exclusions, Roll);
        Assert.Equal((3, 1, 1, 1), Each(sen => tally.Suspensions(Year, sen)?.Suspensions));
        Assert.Equal((3, 1, 1, 1), Each(sen => tally.Suspensions(Year, sen)?.Pupils));
    }

    [Fact]
    public void A_pupil_suspended_three_times_is_one_suspended_pupil()
    {
        Exclusion[] exclusions = [Suspension("P1", "2024-10-07"), Suspension("P1", "2024-11-04"), Suspension("P1", "2024-12-02"), Permanent("P1", "2024-12-09")];
        var tally = Tally(exclusions, Roll);
        Assert.Equal((3, 0, 3, 0), Each(sen => tally.Suspensions(Year, sen)?.Suspensions));
        Assert.Equal((1, 0, 1, 0), Each(sen => tally.Suspensions(Year, sen)?.Pupils));
        Assert.Equal((1, 0, 1, 0), Each(sen => tally.Permanent(Year, sen)?.PermanentExclusions));
    }

    [Fact]
    public void A_pupil_whose_provision_changed_between_counts_once_in_each_and_once_among_all()
    {
        Enrolment[] roll = [Spell("P1", SenProvision.SenSupport, to: "2024-11-30"), Spell("P1", SenProvision.EhcPlan, "2024-12-01")];
        Exclusion[] exclusions = [Suspension("P1", "2024-10-07"), Suspension("P1", "2024-11-04"), Suspension("P1", "2024-12-02")];
        var tally = Tally(exclusions, roll);
        Assert.Equal((3, 0, 2, 1), Each(sen => tally.Suspensions(Year, sen)?.Suspensions));
        Assert.Equal((1, 0, 1, 1), Each(sen => tally.Suspensions(Year, sen)?.Pupils));
        Assert.Equal((1, 0, 0, 1), Each(sen => tally.Suspensions(Year, sen)?.Headcount));
    }

    [Fact]
    public void A_pupil_at_two_schools_is_two_enrolments()
    {
        Enrolment[] roll = [Spell("P1", SenProvision.NoSen), Spell("P1", SenProvision.SenSupport, school: "100002")];
        Exclusion[] exclusions = [Suspension("P1", "2024-10-07"), Suspension("P1", "2024-10-14") with { SchoolUrn = "100002" }];
        var tally = Tally(exclusions, roll);
        Assert.Equal((2, 1, 1, 0), Each(sen => tally.Suspensions(Year, sen)?.Headcount));
        Assert.Equal((2, 1, 1, 0), Each(sen => tally.Suspensions(Year, sen)?.Pupils));
    }

    [Fact]
    public void A_pupil_on_no_roll_that_day_counts_among_all_alone()
    {
        var tally = Tally([Suspension("P5", "2025-02-03"), Suspension("nobody", "2025-02-03"), Suspension("P1", "2024-10-07")], Roll);
        Assert.Equal((3, 0, 1, 0), Each(sen => tally.Suspensions(Year, sen)?.Suspensions));
        Assert.Equal((3, 0, 1, 0), Each(sen => tally.Suspensions(Year, sen)?.Pupils));
    }

    [Fact]
    public void Where_no_pupil_has_a_provision_nothing_is_said_of_any()
    {
        var tally = Tally([Suspension("P5", "2025-02-03"), Suspension("nobody", "2025-02-03")], Roll);
        Assert.Equal((2, null, null, null), Each(sen => tally.Suspensions(Year, sen)?.Suspensions));
        Assert.Equal((1, null, null, null), Each(sen => Tally([Suspension("P1", "2024-10-07"), Permanent("nobody", "2024-10-07")], Roll).Permanent(Year, sen)?.PermanentExclusions));
    }

    [Fact]
    public void What_happened_at_a_school_without_a_roll_is_in_no_rate()
    {
        var elsewhere = Suspension("P1", "2024-10-07") with { SchoolUrn = "100009", Id = "elsewhere" };
        Assert.Equal(new(4, 1, 1), Tally([elsewhere, Suspension("P1", "2024-10-07")], Roll).Suspensions(Year, SenProvision.All));
        Assert.Equal(new(0, 0, 0), Tally([elsewhere], Roll).Suspensions(Year, SenProvision.All));
        Assert.Equal((0, null, null, null), Each(sen => Tally([elsewhere], Roll).Suspensions(Year, sen)?.Headcount));
        Assert.Equal(new(0, 0, 0), Tally([Suspension("P1", "2024-10-07")], []).Suspensions(Year, SenProvision.All));
    }

    [Fact]
    public void Of_a_kind_and_a_period_of_which_none_is_held_nothing_is_said()
    {
        var tally = Tally([Suspension("P1", "2024-10-07"), Permanent("P2", "2025-02-03")], Roll);
        Assert.Equal((1, null), (tally.Suspensions(Autumn, SenProvision.All)?.Suspensions, tally.Suspensions(Spring, SenProvision.All)?.Suspensions));
        Assert.Equal((null, 1), (tally.Permanent(Autumn, SenProvision.All)?.PermanentExclusions, tally.Permanent(Spring, SenProvision.All)?.PermanentExclusions));
        Assert.Equal((1, 1), (tally.Suspensions(Year, SenProvision.All)?.Suspensions, tally.Permanent(Year, SenProvision.All)?.PermanentExclusions));
    }

    [Fact]
    public void Nought_is_said_where_all_was_withdrawn_and_nothing_where_it_was_recorded_in_error()
    {
        var tally = Tally(
            [Permanent("P1", "2024-10-07") with { WithdrawnBecause = WithdrawalReason.ReinstatedByGovernors }, Suspension("P1", "2024-10-07") with { WithdrawnBecause = WithdrawalReason.RecordedInError }], Roll);
        Assert.Equal((0, 0, 0, 0), Each(sen => tally.Permanent(Autumn, sen)?.PermanentExclusions));
        Assert.Equal((null, null, null, null), Each(sen => tally.Suspensions(Autumn, sen)?.Suspensions));
    }

    [Fact]
    public void Terms_add_up_for_suspensions_and_not_for_suspended_pupils()
    {
        Exclusion[] exclusions =
            [Suspension("P1", "2024-10-07"), Suspension("P1", "2025-01-01"), Suspension("P1", "2025-04-20"), Suspension("P1", "2025-04-21"), Permanent("P2", "2025-07-01")];
        var tally = Tally(exclusions, Roll);
        var terms = ((Term[])[Term.Autumn, Term.Spring, Term.Summer]).Select(t => Period.OfTerm(2024, t)).ToList();
        Assert.Equal([1, 2, 1], terms.Select(t => tally.Suspensions(t, SenProvision.All)?.Suspensions));
        Assert.Equal([1, 1, 1], terms.Select(t => tally.Suspensions(t, SenProvision.All)?.Pupils));
        Assert.Equal([null, null, 1], terms.Select(t => tally.Permanent(t, SenProvision.All)?.PermanentExclusions));
        Assert.Equal(new(4, 4, 1), tally.Suspensions(Year, SenProvision.All));
        Assert.Equal(new(4, 1), tally.Permanent(Year, SenProvision.All));
    }

    [Fact]
    public void What_is_of_another_year_counts_nowhere() =>
        Assert.Null(Tally([Suspension("P3", "2024-08-31"), Suspension("P3", "2025-09-01")], Roll).Suspensions(Year, SenProvision.All));

    [Fact]
    public void What_was_changed_since_the_position_counts_as_it_was_known()
    {
        var spell = Spell("P1", SenProvision.NoSen);
        spell.KnownTo = 7;
        var tally = Tally([Suspension("P1", "2024-10-07") with { Latest = false }], [spell]);
        Assert.Equal((1, 1, 0, 0), Each(sen => tally.Suspensions(Year, sen)?.Headcount));
        Assert.Equal((1, 1, 0, 0), Each(sen => tally.Suspensions(Year, sen)?.Suspensions));
    }

    [Fact]
    public void Where_a_spell_was_not_closed_before_the_next_the_one_that_began_last_counts()
    {
        Enrolment[] roll = [Spell("P1", SenProvision.SenSupport), Spell("P1", SenProvision.EhcPlan, "2024-12-01")];
        var tally = Tally([Suspension("P1", "2024-11-29"), Suspension("P1", "2024-12-02")], roll);
        Assert.Equal((1, 0, 0, 1), Each(sen => tally.Suspensions(Year, sen)?.Headcount));
        Assert.Equal((2, 0, 1, 1), Each(sen => tally.Suspensions(Year, sen)?.Suspensions));
    }

    [Fact]
    public void A_suspension_counts_in_the_term_in_which_it_starts()
    {
        Exclusion[] exclusions = [Suspension("P1", "2024-12-19") with { EndsOn = new(2025, 1, 8), HalfDays = 8 }];
        var tally = Tally(exclusions, Roll);
        Assert.Equal((1, null), (tally.Suspensions(Autumn, SenProvision.All)?.Suspensions, tally.Suspensions(Spring, SenProvision.All)?.Suspensions));
    }

    private static ExclusionTally Tally(IEnumerable<Exclusion> exclusions, IEnumerable<Enrolment> roll) => new(exclusions, new(roll), Later);

    private static (int? All, int? NoSen, int? SenSupport, int? EhcPlan) Each(Func<SenProvision, int?> of) =>
        (of(SenProvision.All), of(SenProvision.NoSen), of(SenProvision.SenSupport), of(SenProvision.EhcPlan));

    private static Exclusion Suspension(string pupil, string day) => Permanent(pupil, day) with
    {
        Kind = ExclusionKind.Suspension,
        EndsOn = IsoDay.Read(day),
        HalfDays = 2,
    };

    private static Exclusion Permanent(string pupil, string day) => new()
    {
        AreaCode = "301",
        Id = $"{pupil}-{day}",
        Version = 1,
        Latest = true,
        SchoolUrn = "100001",
        Pupil = pupil,
        Kind = ExclusionKind.Permanent,
        StartsOn = IsoDay.Read(day)!.Value,
        Reasons = ["DB"],
        Etag = "",
    };

    private static Enrolment Spell(string pupil, SenProvision sen, string from = "2024-09-01", string to = "", string school = "100001") => new()
    {
        AreaCode = "301",
        SchoolUrn = school,
        Pupil = pupil,
        From = IsoDay.Read(from)!.Value,
        To = IsoDay.Read(to),
        KnownFrom = 1,
        YearGroup = "8",
        Sen = sen,
        PrimaryNeed = "",
    };
}
