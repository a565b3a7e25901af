using System.Globalization;
using Send.Cli.Sample.Records.Health;
using Send.Cli.Sample.Records.Inspections;
using Send.Measures.Statistics;
using Xunit;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Send.Cli.Tests.Sample.Shapes;

/// <summary>Whatever the seed, the records say in how many of the 30 areas each finding of 2017 holds, far enough from the bounds that no chance turns one.</summary>
public sealed class CountsOf2017Tests(SampleSeeds seeds) : IClassFixture<SampleSeeds>
{
    private static readonly string[] Therapies = ["speech-and-language-therapy", "occupational-therapy", "physiotherapy"];
    private static readonly DateOnly LastDay = new(2026, 10, 31);

    public static TheoryData<int> Seeds => [SampleFolder.UsualSeed, .. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Children_of_15_areas_wait_too_long_for_each_therapy_and_6_are_within_the_standards(int seed)
    {
        var rows = seeds[seed];
        var seen = rows.Seen();
        var waits = rows.Of(HealthFiles.Referrals).Select(a => Therapies.Select(t => Waiting(a.Where(r => r["service"] == t && IsOpen(r) && !seen[r["id"]].Any()))).ToList()).ToList();

        Assert.Equal(30, waits.Count);
        Assert.Equal(15, waits.Count(a => a.TrueForAll(w => PerCent(w.Within18, w.All).Upper < 65 && PerCent(w.Over52, w.All).Lower > 5)));
        Assert.Equal(6, waits.Count(a => a.TrueForAll(w => w.Within18 >= 0.92 * w.All && w.Over52 <= 0.01 * w.All)));
        Assert.Equal(9, waits.Count(a => a.TrueForAll(w => w.Within18 >= 0.65 * w.All && w.Within18 < 0.92 * w.All && PerCent(w.Over52, w.All).Lower < 5)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Mental_health_services_of_11_areas_turn_away_about_half_and_those_of_19_about_a_fifth(int seed)
    {
        var rows = seeds[seed];
        var decided = rows.Of(HealthFiles.Referrals).Select(a => a.Where(r => r["service"].StartsWith("camhs", StringComparison.Ordinal) && r["decision"].Length > 0).ToList())
            .Select(a => PerCent(a.Count(r => r["decision"] == "accepted"), a.Count)).ToList();

        Assert.Equal(11, decided.Count(d => d.Upper < 70));
        Assert.Equal(19, decided.Count(d => d.Upper > 80));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_the_children_accepted_few_are_seen_within_four_weeks_in_11_areas_and_most_in_19(int seed)
    {
        var rows = seeds[seed];
        var seen = rows.Seen();
        var within = rows.Of(HealthFiles.Referrals)
            .Select(a => a.Where(r => r["service"].StartsWith("camhs", StringComparison.Ordinal) && r["decision"] == "accepted" && IsOfTheYear(r["received"]) && WaitedFourWeeks(r, seen)).ToList())
            .Select(a => PerCent(a.Count(r => seen[r["id"]].Any() && seen[r["id"]].First().DayNumber - Day(r["received"]).DayNumber < 28), a.Count)).ToList();

        Assert.Equal(11, within.Count(w => w.Upper < 50));
        Assert.Equal(19, within.Count(w => w.Lower > 50));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Crises_of_11_areas_are_mostly_of_children_who_waited_or_had_been_refused_and_of_19_areas_seldom(int seed)
    {
        var rows = seeds[seed];
        var seen = rows.Seen();
        var referrals = rows.Of(HealthFiles.Referrals).SelectMany(a => a).ToDictionary(r => r["child"]);
        var before = rows.Of(HealthFiles.Crises)
            .Select(a => PerCent(a.Count(c => referrals.TryGetValue(c["child"], out var r) && !seen[r["id"]].Any(on => on < Day(c["date"]))), a.Count())).ToList();

        Assert.Equal(11, before.Count(b => b.Lower > 25));
        Assert.Equal(19, before.Count(b => b.Lower < 15));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_the_contacts_that_plans_specify_15_areas_deliver_well_under_three_quarters_and_the_others_nearly_all(int seed)
    {
        var rows = seeds[seed];
        var seen = rows.Seen();
        var referrals = rows.Of(HealthFiles.Referrals).SelectMany(a => a).ToDictionary(r => r["child"], r => r["id"]);
        var delivered = rows.Of(HealthFiles.Specified).Select(a => Therapies.Select(t => a.Where(p => p["service"] == t).ToList()).Select(t => PerCent(
            t.Sum(p => Math.Min(Number(p["contacts_a_year"]), seen[referrals[p["child"]]].Count(on => on > LastDay.AddYears(-1)))),
            t.Sum(p => Number(p["contacts_a_year"])))).ToList()).ToList();

        Assert.Equal(15, delivered.Count(a => a.TrueForAll(t => t.Upper < 75)));
        Assert.Equal(15, delivered.Count(a => a.TrueForAll(t => t.Lower > 85)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Therapy_and_school_nursing_of_7_areas_end_at_the_19th_birthday_and_no_service_of_the_others(int seed)
    {
        var rows = seeds[seed];
        var services = rows.Of(HealthFiles.Commissioned);

        var endAt19 = services.Where(a => a.GroupBy(r => r["service"], r => Number(r["to_age"])).Any(s => s.Max() <= 18)).ToList();
        Assert.Equal(7, endAt19.Count);
        Assert.All(endAt19, a => Assert.All(a.Where(r => Therapies.Append("school-nursing").Contains(r["service"])), r => Assert.Equal("18", r["to_age"])));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Moves_into_adult_services_of_17_areas_are_mostly_planned_late_and_mostly_not_received(int seed)
    {
        var rows = seeds[seed];
        var moves = rows.Of(HealthFiles.Transitions).Select(a => (
            Received: PerCent(a.Count(r => r["outcome"] == "received-by-adult-service"), a.Count(r => r["outcome"] is not ("no-further-need" or "moved-away" or "declined-by-young-person"))),
            Planned: PerCent(a.Count(IsPlannedInTime), a.Count()))).ToList();

        Assert.Equal(17, moves.Count(m => m.Received.Upper < 50 && m.Planned.Upper < 75));
        Assert.Equal(13, moves.Count(m => m.Received.Lower > 50 && m.Planned.Upper > 90));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void More_than_a_few_parents_of_28_areas_were_asked_to_take_a_child_home_and_none_of_2(int seed)
    {
        var rows = seeds[seed];
        var asked = rows.Of(InspectionFiles.Surveys).Select(a => a.Where(r => r["question"] == "asked-to-take-child-home").ToList()).ToList();
        Assert.All(asked, a => Assert.All(a, r => Assert.Equal("parents-and-carers", r["group"])));

        var answers = asked.Select(a => PerCent(a.Sum(r => Number(r["yes"])), a.Sum(r => Number(r["yes"]) + Number(r["no"]) + Number(r["unsure"])))).ToList();
        Assert.Equal(28, answers.Count(a => a.Lower > 5));
        Assert.Equal(2, answers.Count(a => a.Lower < 0.01));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nine_areas_had_to_write_a_statement_of_action(int seed)
    {
        var rows = seeds[seed];
        Assert.Equal(9, rows.First.Text.Split('\n').Count(line => line.Contains(",Yes,", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_area_has_a_judgement_on_each_theme_of_its_latest_inspection(int seed)
    {
        var rows = seeds[seed];
        var judgements = rows.Of(InspectionFiles.Judgements);
        Assert.Equal(30, judgements.Count);
        Assert.All(judgements, a => Assert.Equal(6, a.Select(r => r["theme"]).Distinct().Count()));
        Assert.All(judgements, a => Assert.StartsWith($"{a.Key}-20", Assert.Single(a.Select(r => r["inspection"]).Distinct()), StringComparison.Ordinal));
    }

    private static bool IsOpen(Row referral) => referral["decision"] is "" or "accepted" && referral["discharged"].Length == 0;

    private static bool IsOfTheYear(string day) => Day(day) > LastDay.AddYears(-1);

    private static bool WaitedFourWeeks(Row referral, ILookup<string, DateOnly> seen) =>
        seen[referral["id"]].Any() || referral["discharged"].Length > 0 || LastDay.DayNumber - Day(referral["received"]).DayNumber >= 28;

    private static (int All, int Within18, int Over52) Waiting(IEnumerable<Row> referrals)
    {
        var days = referrals.Select(r => LastDay.DayNumber - Day(r["received"]).DayNumber).ToList();
        return (days.Count, days.Count(d => d <= 126), days.Count(d => d > 364));
    }

    /// <summary>By the age of 17½, which is 210 months.</summary>
    private static bool IsPlannedInTime(Row move) => move["planned"].Length > 0 && Day(move["planned"]) <= Day(move["due"]).AddMonths(210 - Number(move["age_months_when_due"]));

    private static Interval PerCent(int some, int all)
    {
        var interval = Interval.Wilson(some, all);
        return new(100 * interval.Lower, 100 * interval.Upper);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
