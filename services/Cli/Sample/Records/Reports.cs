namespace Send.Cli.Sample.Records;

/// <summary>Reports of unofficial exclusions, some weeks after the first day, and reviewed or not before the year was over.</summary>
internal static class Reports
{
    private static readonly string[] Sources = ["parent", "parent", "parent", "sendiass", "sendiass", "professional", "child", "inspector"];
    private static readonly string[] Confirmed = ["register-agrees", "school-accepts register-agrees", "written-evidence", "misused-code", "never-recorded-as-suspension"];
    private static readonly string[] NotUpheld = ["not-enough-evidence", "absence-had-another-cause"];

    public static void Add(PupilYear pupil, AreaYear area, string manner, DateOnly from, DateOnly? to)
    {
        var chance = area.Chance;
        var end = area.Calendar.Last;
        var reported = Earlier(from.AddDays(chance.Whole(2, 40)), end);
        var reviewed = reported.AddDays(chance.Whole(14, 70));
        var report = new SampleReport(pupil.On(from).School, chance.One(Sources), manner, from, Earlier(to, reported), reported);
        pupil.Reports.Add(reviewed > end || chance.Falls(0.25) ? report
            : chance.Falls(0.6) && area.ConfirmsReports ? report with { State = "confirmed", Reviewed = reviewed, Reasons = chance.One(Confirmed) }
            : report with { State = "not-upheld", Reviewed = reviewed, Reasons = chance.One(NotUpheld) });
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly? Earlier(DateOnly? day, DateOnly most) => day is { } known ? Earlier(known, most) : null;
}
