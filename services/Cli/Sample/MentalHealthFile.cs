using System.Globalization;
using Send.Measures.Areas;

namespace Send.Cli.Sample;

/// <summary>
/// Children seen by mental health services (MHS95), years to each month up to the August in which the year ends, as <c>mentalhealth</c>, rounded to fives.
/// </summary>
internal sealed class MentalHealthFile
{
    public const string Name = "mentalhealth.csv";
    private const int Months = 25;
    private const double SeenOfPupils = 0.08;
    private const string Measure =
        "Number of CYP aged under 18 supported through NHS funded mental health with at least one contact (12 month rolling)";

    private readonly CsvText text = new(new[]
    {
        "REPORTING_PERIOD_START", "REPORTING_PERIOD_END", "STATUS", "BREAKDOWN", "PRIMARY_LEVEL", "PRIMARY_LEVEL_DESCRIPTION",
        "SECONDARY_LEVEL", "SECONDARY_LEVEL_DESCRIPTION", "MEASURE_ID", "MEASURE_NAME", "MEASURE_VALUE", "Year ending", "BREAKDOWN2",
        "nhs_name", "nhs_type", "nhs_region", "Number of children and young people",
    }.Select(Cell.Quoted));

    public static string Of(SampleNation nation)
    {
        var file = new MentalHealthFile();
        var places = SampleNation.Register.SubIcbs.Select(p => Draw(p, nation)).ToList();
        var lastMonth = nation.Plan.LastMonth;
        for (var month = lastMonth.AddMonths(1 - Months); month <= lastMonth; month = month.AddMonths(1))
        {
            var ago = ((lastMonth.Year - month.Year) * 12) + lastMonth.Month - month.Month;
            var seen = places.Select(p => p.Seen * (1 - (p.Growth * ago)) * nation.Chance.About1(0.01)).ToList();
            var name = SampleNation.Register.Nation.Name;
            file.Row(month, "England", name, name, "England", name, "", seen.Sum());
            foreach (var (place, count) in places.Zip(seen))
                file.Row(month, place.Place, count);
        }
        return file.text.ToString();
    }

    private static (NhsPlace Place, double Seen, double Growth) Draw(NhsPlace place, SampleNation nation) =>
        (place, nation.PupilsOf(place) * SeenOfPupils * nation.Chance.About1(0.15), nation.Chance.Between(-0.002, 0.008));

    private void Row(DateOnly month, NhsPlace place, double seen)
    {
        var capitals = place.Name.ToUpper(CultureInfo.InvariantCulture);
        Row(month, "Sub ICB of Residence", place.Code, capitals, "CCG/Sub-ICB of Residence", place.Name, "Sub-ICB location", seen);
    }

    private void Row(DateOnly month, string breakdown, string code, string description, string breakdown2, string name, string type, double seen)
    {
        var end = month.AddMonths(1).AddDays(-1);
        var count = Cell.Count(5 * Math.Round(seen / 5));
        string[] words =
        [
            Cell.Day(month.AddMonths(-11), "dd/MM/yyyy"), Cell.Day(end, "dd/MM/yyyy"), "Performance", breakdown, code, description,
            "NONE", "NONE", "MHS95", Measure, count,
        ];
        text.Row([.. words.Select(Cell.Quoted), Cell.Day(end, "yyyy-MM-dd"), .. new[] { breakdown2, name, type, "" }.Select(Cell.Quoted), count]);
    }
}
