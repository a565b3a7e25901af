using Send.Cli.Sample.Records.Inspections;

namespace Send.Cli.Sample;

/// <summary>Inspections from 2023 to the spring of the year, as <c>area_send_inspections_index</c>. One report could not be read.</summary>
internal static class SecondFrameworkFile
{
    public const string Name = "area_send_inspections_index.csv";
    private const double Inspected = 0.8;
    private const double Unread = 0.5;
    private const int WeeksOfLate = 50;
    private static readonly DateOnly FirstDay = new(2023, 4, 3);

    private static readonly Outcome[] Outcomes = [.. SampleData.Rows("outcomes.csv").Select(r => new Outcome(
        SampleData.Number(r[0]), r[1], (int)SampleData.Number(r[2]), r[3], r[4]))];

    /// <summary>The file and what inspections are in it: of some areas, of those that were not in being under the framework before, and of late of those where figures and inspectors disagree. Those that had to write a statement of action are not among them, so that it is the last that was said of them.</summary>
    public static (string Text, IReadOnlyList<SampleInspection> Inspections) Of(SampleNation nation)
    {
        List<SampleInspection> inspections = [];
        var text = new CsvText(
            "URN", "La Code", "Region Code", "LTLA23CD", "Local Authority", "Previous Inspection Date", "Inspection Start Date",
            "Inspection End Date", "Outcome Grade", "Inspection Outcome Text", "Publication Date", "Next Inspection",
            "Next Inspection By Date", "Inspection Link");
        var standings = Standings.Ranked(
            [.. nation.Areas.Select(a => a.Character.Inclusion + (0.5 * a.Character.Behaviour) + nation.Chance.Normal())]);
        var inspected = nation.Areas.Zip(standings).Where(a => nation.Chance.Falls(Inspected) | IsSureToBe(a.First, nation)).Where(a => !nation.Shapes[a.First].StatementOfAction).ToList();
        foreach (var (index, (area, standing)) in inspected.Index())
            text.Row(Row(area, standing, index == (int)(Unread * inspected.Count), nation, inspections));
        return (text.ToString(), inspections);
    }

    private static bool IsSureToBe(SampleArea area, SampleNation nation) => area.Area.From is not null || nation.Shapes[area].JudgedOtherwise;

    private static string[] Row(SampleArea area, double standing, bool unread, SampleNation nation, List<SampleInspection> inspections)
    {
        var (chance, last) = (nation.Chance, nation.Plan.LastMonth.AddMonths(-4));
        var outcome = Outcomes.First(o => standing <= o.UpTo);
        var weeks = (last.DayNumber - FirstDay.DayNumber) / 7;
        var start = FirstDay.AddDays(7 * chance.Whole(nation.Shapes[area].JudgedOtherwise ? weeks - WeeksOfLate : 0, weeks));
        inspections.Add(new(area.Area, 2023, start));
        string[] found = unread
            ? ["", "Inspection outcome section not found.", Published(), "", "Next inspection time frame not found"]
            : [outcome.Grade, outcome.Words, Published(), outcome.Next, Cell.Day(start.AddMonths(outcome.Months), "dd/MM/yy")];
        return
        [
            $"990{area.Area.Code}", area.Area.Code, area.Region.Name[..1], area.Area.Ons, Slug(area.Area.Name), "01/01/1900",
            Cell.Day(start, "dd/MM/yy"), Cell.Day(start.AddDays(4), "dd/MM/yy"), .. found, $"example.org/area-send/{area.Area.Code}",
        ];

        string Published() => Cell.Day(start.AddDays(chance.Whole(60, 80)), "dd/MM/yy");
    }

    private static string Slug(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    /// <summary>One of the three outcomes, found in areas that stand up to a share of all, from best to worst.</summary>
    private sealed record Outcome(double UpTo, string Grade, int Months, string Next, string Words);
}
