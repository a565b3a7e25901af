using Send.Cli.Sample.Records.Inspections;
using Send.Measures.Areas;

namespace Send.Cli.Sample;

/// <summary>Inspections of 2016 to 2022, as <c>area_send_2016_2022</c>: of the areas of that time.</summary>
internal static class FirstFrameworkFile
{
    public const string Name = "area_send_2016_2022.csv";
    private const double Revisited = 0.55;
    private static readonly DateOnly FirstDay = new(2016, 5, 23);

    /// <summary>The file and what inspections are in it.</summary>
    public static (string Text, IReadOnlyList<SampleInspection> Inspections) Of(SampleNation nation)
    {
        List<SampleInspection> inspections = [];
        HashSet<Area> statements = [.. nation.Areas.Where(a => nation.Shapes[a].StatementOfAction).Select(a => a.Area)];
        var text = new CsvText(
            "Web link to Ofsted local authority webpage", "Local authority code", "Area name", "Ofsted region", "Inspection start date",
            "Inspection publication date", "Inspection outcome: written statement of action required?",
            "Number significant weaknesses identified in written statement of action", "Revisit start date", "Revisit publication date",
            "Revisit outcome: sufficient progress in addressing all significant weaknesses?",
            "Number significant weaknesses where sufficient progress has been made",
            "Number significant weaknesses where sufficient progress has not been made");
        foreach (var area in SampleNation.Register.All.Where(a => a.From is null))
        {
            var start = FirstDay.AddDays(7 * nation.Chance.Whole(0, 300));
            inspections.Add(new(area, 2016, start));
            text.Row(
            [
                "Ofsted LA Webpage", area.Ons, area.Name, SampleNation.Register.Regions.Single(r => r.Code == area.Region).Name,
                Cell.Day(start, "yyyy-MM-dd"), Cell.Day(start.AddDays(nation.Chance.Whole(50, 85)), "yyyy-MM-dd"),
                .. statements.Contains(area) ? WithStatement(start, nation.Chance) : ["No", "", "", "", "", "", ""],
            ]);
        }
        return (text.ToString(), inspections);
    }

    private static string[] WithStatement(DateOnly start, Chance chance)
    {
        var weaknesses = chance.Whole(1, 9);
        if (!chance.Falls(Revisited))
            return ["Yes", Cell.CountWithDecimal(weaknesses), "Not revisited yet", "", "", "", ""];
        var progressed = chance.Falls(0.45) ? weaknesses : chance.Whole(0, weaknesses - 1);
        var revisit = start.AddDays(7 * chance.Whole(80, 130));
        return
        [
            "Yes", Cell.CountWithDecimal(weaknesses),
            Cell.Day(revisit, "yyyy-MM-dd '00:00:00'"), Cell.Day(revisit.AddDays(chance.Whole(45, 70)), "yyyy-MM-dd"),
            progressed == weaknesses ? "Yes" : progressed > 0 ? "Some" : "No",
            Cell.CountWithDecimal(progressed), Cell.CountWithDecimal(weaknesses - progressed),
        ];
    }
}
