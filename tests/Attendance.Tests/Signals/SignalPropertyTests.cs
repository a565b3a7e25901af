using CsCheck;
using Send.Attendance.Signals;
using Send.Attendance.Signals.Indicators;
using Send.Attendance.Storage;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals;

/// <summary>Whatever the marks, no signal counts more than there are, and the plainest recount finds the same.</summary>
public sealed class SignalPropertyTests
{
    private static readonly string[] Codes = ["-", "/", "/", @"\", "L", "B", "I", "I", "C", "C2", "E", "N", "U", "X", "#"];
    private static readonly string[] Mondays = ["2025-09-01", "2025-12-29", "2026-03-30", "2026-04-06", "2026-08-31"];
    private static readonly Gen<string[]> Week = Gen.Int[0, Codes.Length - 1].Select(c => Codes[c]).Array[10];
    private static readonly Gen<(SenProvision Sen, string[][] Weeks)> Pupil = Gen.Select(Gen.Enum<SenProvision>(), Week.Array[Mondays.Length]);

    [Fact]
    public void Counts_never_exceed_what_they_are_out_of_and_provisions_never_exceed_all() => Pupil.Array[1, 8].Sample(pupils =>
    {
        var area = Of(pupils);
        Holds(area.Counts<AfternoonsAfterMornings>());
        Holds(area.Counts<PupilsOnReducedHours>());
        Holds(area.Counts<OffSiteWithoutProvider>());
        Holds(area.Counts<ShortAbsenceAfterSuspension>());
        Holds(area.Counts<HomeEducationAfterSuspension>());
    }, iter: 200);

    [Fact]
    public void A_plain_recount_finds_the_same() => Pupil.Array[1, 8].Sample(pupils =>
    {
        var area = Of(pupils);
        var days = pupils.Select(p => Days(p.Weeks)).ToList();
        var possible = days.Where(d => d.Any(x => IsPossible(x.Morning) || IsPossible(x.Afternoon))).ToList();
        Assert.Equal((possible.Count(d => d.Any(x => x.Morning == "C2" || x.Afternoon == "C2")), possible.Count), area.Share<PupilsOnReducedHours>());
        var mornings = days.Select(d => d.Where(x => x.Morning is "/" or @"\" or "L" && IsPossible(x.Afternoon)).GroupBy(x => x.Term).ToList()).ToList();
        Assert.Equal(
            (mornings.Count(p => p.Exists(t => t.Count(x => x.Afternoon is "I" or "C" or "N") >= 3)), mornings.Count(p => p.Exists(t => t.Count() >= 3))),
            area.Share<AfternoonsAfterMornings>());
    }, iter: 200);

    private static Area Of((SenProvision Sen, string[][] Weeks)[] pupils)
    {
        var area = new Area().Enrol("roll").Record(EpisodeKind.HomeEducation, "P0", "2025-10-01").Record(EpisodeKind.AlternativeProvision, "P1", "2026-01-01", provider: "100900");
        foreach (var (index, (sen, weeks)) in pupils.Index())
        {
            if (sen != SenProvision.All)
                area.Enrol($"P{index}", sen);
            area.Suspend($"P{index}", "2025-09-03").Suspend($"P{index}", "2026-03-31");
            foreach (var (monday, week) in Mondays.Zip(weeks))
                area.Mark($"P{index}", monday, string.Join(' ', week));
        }
        return area;
    }

    private static void Holds(SignalCounts counts)
    {
        var shares = Enum.GetValues<SenProvision>().Select(sen => counts.Of(sen)).ToList();
        Assert.All(shares, s => Assert.InRange(s.Count, 0, s.OutOf));
        Assert.InRange(shares.Skip(1).Sum(s => s.OutOf), 0, shares[0].OutOf);
        Assert.InRange(shares.Skip(1).Sum(s => s.Count), 0, shares[0].Count);
    }

    private static List<(string Morning, string Afternoon, int Term)> Days(string[][] weeks) =>
    [
        .. from week in Mondays.Zip(weeks)
           from day in Enumerable.Range(0, 5)
           let date = Area.Day(week.First).AddDays(day)
           where date <= new DateOnly(2026, 8, 31)
           select (week.Second[2 * day], week.Second[(2 * day) + 1], date < new DateOnly(2026, 1, 1) ? 0 : date <= new DateOnly(2026, 4, 5) ? 1 : 2),
    ];

    private static bool IsPossible(string code) => code is not ("-" or "X" or "#");
}
