namespace Send.Cli.Sample.Records;

/// <summary>Some reports of unofficial exclusions of an area that name no pupil: confirmed ones where parents say that it happens, and others.</summary>
internal static class ReportsOfArea
{
    private const int SeedsApart = 7919;
    private const int OwnSeed = 3000;
    private static readonly string[] Manners = ["sent-home", "sent-home", "kept-away", "reduced-hours"];
    private static readonly string[] Sources = ["parent", "parent", "sendiass"];
    private static readonly string[] Reasons = ["register-agrees", "written-evidence", "never-recorded-as-suspension"];

    public static IEnumerable<SampleReport> Of(SampleNation nation, SampleArea area, SchoolCalendar calendar)
    {
        var chance = new Chance(unchecked((nation.Plan.Seed * SeedsApart) + OwnSeed + int.Parse(area.Area.Code, System.Globalization.CultureInfo.InvariantCulture)));
        var schools = SampleSchool.Of(area);
        var confirmed = nation.Shapes[area].UnofficialExclusion ? chance.Whole(2, 4) : 0;
        for (var i = 0; i < confirmed; i++)
            yield return Reviewed(Reported(), "confirmed", chance.One(Reasons));
        for (var i = chance.Whole(1, 2); i > 0; i--)
            yield return Reviewed(Reported(), "not-upheld", "not-enough-evidence");
        yield return Reported();

        SampleReport Reported()
        {
            var day = calendar.DayOf(calendar.Open[chance.Whole(0, calendar.Open.Length * 3 / 4)]);
            return new(chance.One(schools), chance.One(Sources), chance.One(Manners), day, null, day.AddDays(chance.Whole(1, 20)));
        }

        SampleReport Reviewed(SampleReport report, string state, string reasons) =>
            report with { State = state, Reviewed = report.Reported.AddDays(chance.Whole(7, 30)), Reasons = reasons };
    }
}
