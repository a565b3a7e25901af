namespace Send.Cli.Sample.Records.Inspections;

/// <summary>Files of what inspectors judged and what parents, carers and young people said, of all areas.</summary>
internal static class InspectionFiles
{
    public const string Judgements = "inspection-judgements.csv";
    public const string Surveys = "inspection-surveys.csv";
    private const int SeedsApart = 7919;
    private const int OwnSeed = 2000;

    /// <param name="folder">Where to.</param>
    /// <param name="nation">The areas.</param>
    /// <param name="inspections">Those of the lists, which are to be taken in before.</param>
    /// <returns>The paths of the files.</returns>
    public static IReadOnlyList<string> Write(string folder, SampleNation nation, IReadOnlyList<SampleInspection> inspections)
    {
        var chance = new Chance(unchecked((nation.Plan.Seed * SeedsApart) + OwnSeed));
        using var judgements = new RecordFile(folder, Judgements, "area,inspection,theme,judgement,evidence,text");
        using var surveys = new RecordFile(folder, Surveys, "area,id,round,from,to,group,sen,question,invited,responded,yes,no,unsure");
        foreach (var area in nation.Areas)
        {
            var latest = inspections.Where(i => i.Area == area.Area).MaxBy(i => i.FirstDay)!;
            JudgementRows.Write(judgements, latest, nation.Shapes[area], chance);
            SurveyRows.Write(surveys, area, nation.Shapes[area], nation.Plan, chance);
        }
        return [judgements.Path, surveys.Path];
    }
}
