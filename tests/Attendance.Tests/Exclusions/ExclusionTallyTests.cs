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
        var counts = Tally([], Roll);
        Assert.Equal((4, 2, 1, 1), Each(counts, c => c.Headcount));
        Assert.Equal((new DateOnly(2025, 1, 16), false), (counts[SenProvision.All].HeadcountOn, counts[SenProvision.All].IsBeforeCensus));
    }

    [Fact]
    public void Terms_are_out_of_the_same_headcount_as_their_year() =>
        Assert.Equal((4, 2, 1, 1), Each(ExclusionTally.Of([], Roll, Autumn, Later), c => c.Headcount));

    [Fact]
    public void Before_January_the_roll_of_the_last_day_known_stands_for_the_census()
    {
        var counts = ExclusionTally.Of([], Roll, Year, new(2024, 10, 1));
        Assert.Equal((5, 3, 1, 1), Each(counts, c => c.Headcount));
        Assert.Equal((new DateOnly(2024, 10, 1), true), (counts[SenProvision.All].HeadcountOn, counts[SenProvision.All].IsBeforeCensus));
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
        var counts = Tally(exclusions, Roll);
        Assert.Equal((3, 1, 1, 1), Each(counts, c => c.Suspensions));
        Assert.Equal((3, 1, 1, 1), Each(counts, c => c.SuspendedPupils));
        Assert.Equal((0, 0, 0, 0), Each(counts, c => c.PermanentExclusions));
    }

    [Fact]
    public void A_pupil_suspended_three_times_is_one_suspended_pupil()
    {
        Exclusion[] exclusions = [Suspension("P1", "2024-10-07"), Suspension("P1", "2024-11-04"), Suspension("P1", "2024-12-02"), Permanent("P1", "2024-12-09")];
        var counts = Tally(exclusions, Roll);
        Assert.Equal((3, 0, 3, 0), Each(counts, c => c.Suspensions));
        Assert.Equal((1, 0, 1, 0), Each(counts, c => c.SuspendedPupils));
        Assert.Equal((1, 0, 1, 0), Each(counts, c => c.PermanentExclusions));
    }

    [Fact]
    public void A_pupil_whose_provision_changed_between_counts_once_in_each_and_once_among_all()
    {
        Enrolment[] roll = [Spell("P1", SenProvision.SenSupport, to: "2024-11-30"), Spell("P1", SenProvision.EhcPlan, "2024-12-01")];
        Exclusion[] exclusions = [Suspension("P1", "2024-10-07"), Suspension("P1", "2024-11-04"), Suspension("P1", "2024-12-02")];
        var counts = Tally(exclusions, roll);
        Assert.Equal((3, 0, 2, 1), Each(counts, c => c.Suspensions));
        Assert.Equal((1, 0, 1, 1), Each(counts, c => c.SuspendedPupils));
        Assert.Equal((1, 0, 0, 1), Each(counts, c => c.Headcount));
    }

    [Fact]
    public void A_pupil_at_two_schools_is_two_enrolments()
    {
        Enrolment[] roll = [Spell("P1", SenProvision.NoSen), Spell("P1", SenProvision.SenSupport, school: "100002")];
        Exclusion[] exclusions = [Suspension("P1", "2024-10-07"), Suspension("P1", "2024-10-14") with { SchoolUrn = "100002" }];
        var counts = Tally(exclusions, roll);
        Assert.Equal((2, 1, 1, 0), Each(counts, c => c.Headcount));
        Assert.Equal((2, 1, 1, 0), Each(counts, c => c.SuspendedPupils));
    }

    [Fact]
    public void A_pupil_on_no_roll_that_day_counts_among_all_alone()
    {
        Exclusion[] exclusions = [Suspension("P5", "2025-02-03"), Suspension("nobody", "2025-02-03"), Suspension("P1", "2024-10-07") with { SchoolUrn = "100009" }];
        var counts = Tally(exclusions, Roll);
        Assert.Equal((3, 0, 0, 0), Each(counts, c => c.Suspensions));
        Assert.Equal((3, 0, 0, 0), Each(counts, c => c.SuspendedPupils));
    }

    [Fact]
    public void Terms_add_up_for_suspensions_and_not_for_suspended_pupils()
    {
        Exclusion[] exclusions =
            [Suspension("P1", "2024-10-07"), Suspension("P1", "2025-01-01"), Suspension("P1", "2025-04-20"), Suspension("P1", "2025-04-21"), Permanent("P2", "2025-07-01")];
        var terms = ((Term[])[Term.Autumn, Term.Spring, Term.Summer])
            .Select(t => ExclusionTally.Of(exclusions, Roll, Period.OfTerm(2024, t), Later)[SenProvision.All]).ToList();
        var year = Tally(exclusions, Roll)[SenProvision.All];
        Assert.Equal([1, 2, 1], terms.Select(t => t.Suspensions));
        Assert.Equal([0, 0, 1], terms.Select(t => t.PermanentExclusions));
        Assert.Equal([1, 1, 1], terms.Select(t => t.SuspendedPupils));
        Assert.Equal((4, 1, 1), (year.Suspensions, year.PermanentExclusions, year.SuspendedPupils));
    }

    [Fact]
    public void What_is_withdrawn_or_was_replaced_or_is_of_another_year_counts_nowhere()
    {
        Exclusion[] exclusions =
        [
            Permanent("P1", "2024-10-07") with { WithdrawnBecause = WithdrawalReason.ReinstatedByGovernors },
            Suspension("P2", "2024-10-07") with { Latest = false },
            Suspension("P3", "2024-08-31"),
            Suspension("P3", "2025-09-01"),
        ];
        var counts = Tally(exclusions, Roll)[SenProvision.All];
        Assert.Equal((0, 0, 0), (counts.Suspensions, counts.PermanentExclusions, counts.SuspendedPupils));
    }

    [Fact]
    public void A_spell_that_another_took_the_place_of_counts_no_more()
    {
        var former = Spell("P1", SenProvision.EhcPlan);
        former.KnownTo = 7;
        var counts = Tally([Suspension("P1", "2024-10-07")], [former, Spell("P1", SenProvision.NoSen)]);
        Assert.Equal((1, 1, 0, 0), Each(counts, c => c.Headcount));
        Assert.Equal((1, 1, 0, 0), Each(counts, c => c.Suspensions));
    }

    [Fact]
    public void Where_a_spell_was_not_closed_before_the_next_the_one_that_began_last_counts()
    {
        Enrolment[] roll = [Spell("P1", SenProvision.SenSupport), Spell("P1", SenProvision.EhcPlan, "2024-12-01")];
        var counts = Tally([Suspension("P1", "2024-11-29"), Suspension("P1", "2024-12-02")], roll);
        Assert.Equal((1, 0, 0, 1), Each(counts, c => c.Headcount));
        Assert.Equal((2, 0, 1, 1), Each(counts, c => c.Suspensions));
    }

    [Fact]
    public void A_suspension_counts_in_the_term_in_which_it_starts()
    {
        Exclusion[] exclusions = [Suspension("P1", "2024-12-19") with { EndsOn = new(2025, 1, 8), HalfDays = 8 }];
        Assert.Equal(1, ExclusionTally.Of(exclusions, Roll, Autumn, Later)[SenProvision.All].Suspensions);
        Assert.Equal(0, ExclusionTally.Of(exclusions, Roll, Spring, Later)[SenProvision.All].Suspensions);
    }

    private static IReadOnlyDictionary<SenProvision, ExclusionCounts> Tally(IEnumerable<Exclusion> exclusions, IEnumerable<Enrolment> roll) =>
        ExclusionTally.Of(exclusions, roll, Year, Later);

    private static (int All, int NoSen, int SenSupport, int EhcPlan) Each(
        IReadOnlyDictionary<SenProvision, ExclusionCounts> counts, Func<ExclusionCounts, int> of) =>
        (of(counts[SenProvision.All]), of(counts[SenProvision.NoSen]), of(counts[SenProvision.SenSupport]), of(counts[SenProvision.EhcPlan]));

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
