using Send.Cli.Sample;
using Send.Cli.Sample.Records;
using Send.Measures;
using Xunit;

namespace Send.Cli.Tests.Sample.Records;

/// <summary>The records of an area have the rates that its figures laid out as published ones are drawn with.</summary>
public sealed class RecordRatesTests
{
    private const int Year = SampleFolder.Year;
    private static readonly SampleNation Nation = SampleNation.Draw(new(SampleFolder.UsualSeed, Year, Areas: 2, Pupils: 6_000));
    private static readonly SchoolCalendar Calendar = new(Year);
    private static readonly Lazy<Dictionary<(int Area, SenProvision Sen), Counted>> Counts = new(Count);

    public static TheoryData<int, int> Groups => new(from area in (int[])[0, 1] from sen in (SenProvision[])[SenProvision.NoSen, SenProvision.SenSupport, SenProvision.EhcPlan] select (area, (int)sen));

    [Theory]
    [MemberData(nameof(Groups))]
    public void Sessions_and_pupils_and_suspensions_are_near_the_rates_asked_for(int area, int sen)
    {
        var counted = Counts.Value[(area, (SenProvision)sen)];
        var rates = SessionRates.OfAttendance(Nation.Rates, Nation.Areas[area], (SenProvision)sen, SchoolPhase.Total);
        double Asked(string set, string subject) => Nation.Rates.Of(set, subject, Nation.Areas[area], (SenProvision)sen, SchoolPhase.Total);

        Near(rates.Overall, counted.PerCent("C", "C2", "E", "I", "M", "R", "T", "G", "N", "O", "U"), 0.05);
        Near(rates.Unauthorised, counted.PerCent("G", "N", "O", "U"), 0.08);
        Near(rates.PartTime, counted.PerCent("C2"), 0.15);
        Near(rates.Excluded, counted.PerCent("E"), 0.2);
        Near(rates.OffSite, counted.PerCent("B"), 0.2);
        Near(Asked("absence", "persistent"), counted.PerCentOfPupils(0.1), 0.08);
        Near(Asked("absence", "severe"), counted.PerCentOfPupils(0.5), 0.15);
        Near(3 * Asked("exclusions", "suspensions"), 100.0 * counted.Suspensions / counted.Pupils, 0.12);
    }

    [Fact]
    public void Afternoons_are_missed_after_mornings_by_more_pupils_with_SEN_in_the_first_area_and_by_few_elsewhere()
    {
        double Share(int area, SenProvision sen)
        {
            var counted = Counts.Value[(area, sen)];
            return counted.SentHome / (double)counted.Pupils;
        }

        Assert.True(Share(0, SenProvision.SenSupport) > 0.08);
        Assert.True(Share(0, SenProvision.EhcPlan) > 0.08);
        Assert.True(Share(0, SenProvision.NoSen) < 0.03);
        Assert.True(Share(1, SenProvision.SenSupport) < 0.03);
    }

    [Fact]
    public void A_pupil_is_made_when_asked_for_so_that_an_area_may_have_any_number_of_them()
    {
        var nation = SampleNation.Draw(new(SampleFolder.UsualSeed, Year, Areas: 1, Pupils: 50_000_000));
        Assert.Equal(3, new AreaYear(nation, nation.Areas[0], Calendar).Years().Take(3).Count());
    }

    private static IEnumerable<PupilYear> Years(SampleNation nation, int area) => new AreaYear(nation, nation.Areas[area], Calendar).Years();

    private static Dictionary<(int, SenProvision), Counted> Count()
    {
        Dictionary<(int, SenProvision), Counted> counts = [];
        foreach (var area in (int[])[0, 1])
        {
            foreach (var pupil in Years(Nation, area))
            {
                if (!counts.TryGetValue((area, pupil.Group.Sen), out var counted))
                    counts.Add((area, pupil.Group.Sen), counted = new());
                counted.Add(pupil);
            }
        }
        return counts;
    }

    private static int AfternoonsMissed(PupilYear pupil) => Weeks(pupil)
        .Sum(w => Enumerable.Range(0, 5).Count(day => w[2 * day] is "/" or "L" && w[(2 * day) + 1] is "C" or "I" or "N" or "O"));

    private static IEnumerable<string?[]> Weeks(PupilYear pupil) =>
        from week in Enumerable.Range(0, Calendar.Mondays.Count)
        from school in pupil.Stays.Select(s => s.School).Distinct()
        let marks = pupil.MarksOf(week, school)
        where marks is not null
        select marks;

    private static void Near(double asked, double found, double share) => Assert.Equal(asked, found, Math.Max(0.03, share * asked));

    private sealed class Counted
    {
        private readonly Dictionary<string, int> codes = [];
        private readonly List<double> missed = [];

        public int Suspensions { get; private set; }

        /// <summary>Pupils who missed afternoons again and again.</summary>
        public int SentHome { get; private set; }

        public int Pupils => missed.Count;

        public void Add(PupilYear pupil)
        {
            foreach (var mark in Weeks(pupil).SelectMany(w => w).OfType<string>())
                codes[mark] = codes.GetValueOrDefault(mark) + 1;
            SentHome += AfternoonsMissed(pupil) >= 6 ? 1 : 0;
            Suspensions += pupil.Exclusions.Count(e => e.To is not null);
            if (pupil.Possible > 0)
                missed.Add((double)pupil.Absences / pupil.Possible);
        }

        public double PerCent(params string[] of) => 100.0 * of.Sum(c => codes.GetValueOrDefault(c)) / codes.Values.Sum();

        public double PerCentOfPupils(double level) => 100.0 * missed.Count(m => m >= level) / missed.Count;
    }
}
