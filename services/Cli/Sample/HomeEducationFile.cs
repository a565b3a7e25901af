using Send.Measures.Areas;

namespace Send.Cli.Sample;

/// <summary>Elective home education by academic year, as <c>ehe_academic_year</c>, rounded to tens.</summary>
internal sealed class HomeEducationFile
{
    public const string Name = "ehe_academic_year.csv";
    private const int Years = 4;
    private const string NotReturned = "x";

    private static readonly (string Type, double Share)[] SchoolTypes =
    [
        ("ey", 0.01), ("none", 0.03), ("lamain", 0.24), ("acad", 0.5), ("free", 0.03), ("ind", 0.03), ("spec", 0.01), ("ap", 0.005),
        ("pru", 0.01), ("ehe", 0.035), ("else_unk", 0.1),
    ];

    private static readonly (string Header, double ForEachStart)[] Others =
    [
        ("ehe_anytime_full_year", 2.2), ("ehe_returns_full_year", 0.35), ("ehe_leave", 0.07), ("ehe_section_437_full_year", 0.09),
        ("ehe_sao_issued_full_year", 0.03), ("ehe_sao_revoked_full_year", 0.008),
    ];

    private readonly CsvText text = new(
    [
        "time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name", "old_la_code",
        "new_la_code", "la_name", "ehe_starts_full_year",
        .. SchoolTypes.Select(t => $"ehe_schtype_{t.Type}"), .. SchoolTypes.Select(t => $"ehe_schtype_{t.Type}_pc"),
        .. Others.Select(o => o.Header),
    ]);

    /// <summary>Newest year first; before their first day two areas are one, which is no more.</summary>
    public static string Of(SampleNation nation)
    {
        var file = new HomeEducationFile();
        var level = nation.Areas.ToDictionary(a => a, a => 0.006 * nation.Chance.About1(0.2) * (1 + (0.1 * a.Character.Inclusion)));
        var lastYear = nation.Plan.Year;
        for (var year = lastYear; year > lastYear - Years; year--)
        {
            var growth = 1 - (0.13 * (lastYear - year));
            var starts = nation.Areas.ToDictionary(a => a, a => a.Pupils.All * level[a] * growth * nation.Chance.About1(0.12));
            file.Row(year, "National", null, null, starts.Values.Sum());
            foreach (var region in SampleNation.Register.Regions)
                file.Row(year, "Regional", region, null, starts.Where(s => s.Key.Region == region).Sum(s => s.Value));
            foreach (var (area, regionOf, count) in InBeing(year, starts))
                file.Row(year, "Local authority", regionOf, area, count, returned: year == lastYear || nation.Chance.Falls(0.95));
        }
        return file.text.ToString();
    }

    private static IEnumerable<(Area Area, Region Region, double Starts)> InBeing(int year, Dictionary<SampleArea, double> starts)
    {
        var register = SampleNation.Register;
        foreach (var (area, count) in starts.Where(s => s.Key.Area.From is not { } from || from < new DateOnly(year, 9, 1)))
            yield return (area.Area, area.Region, count);
        foreach (var former in register.All.Where(a => a.To > new DateOnly(year, 9, 1)))
        {
            var successors = starts.Where(s => former.Successors.Contains(s.Key.Area.Code)).ToList();
            yield return (former, successors[0].Key.Region, successors.Sum(s => s.Value));
        }
    }

    private void Row(int year, string level, Region? region, Area? area, double starts, bool returned = true)
    {
        var nation = SampleNation.Register.Nation;
        string[] figures =
        [
            Cell.Tens(starts), .. SchoolTypes.Select(t => Cell.Tens(starts * t.Share)), .. SchoolTypes.Select(t => PerCent(t.Share)),
            .. Others.Select(o => Cell.Tens(starts * o.ForEachStart)),
        ];
        text.Row(
        [
            $"{year}{(year + 1) % 100:00}", "Academic year", level, nation.Code, nation.Name, region?.Code ?? "", region?.Name ?? "",
            area?.Code ?? "", area?.Ons ?? "", area?.Name ?? "", .. returned ? figures : figures.Select(_ => NotReturned),
        ]);
    }

    private static string PerCent(double share) => share < 0.01 ? "low" : Cell.Count(100 * share);
}
