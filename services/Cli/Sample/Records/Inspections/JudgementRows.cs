using Send.Cli.Sample.Shapes;

namespace Send.Cli.Sample.Records.Inspections;

/// <summary>What the inspectors of an area judged on each theme: what its figures say, or in some areas the contrary.</summary>
internal static class JudgementRows
{
    private const string Strength = "strength";
    private const string ToImprove = "area-for-improvement";
    private const string Weakness = "weakness";

    public static void Write(RecordFile file, SampleInspection inspection, AreaShape shape, Chance chance)
    {
        Row("sen-support", chance.Falls(0.8) ? Weakness : ToImprove, "records-sampled interviews", "Support at school is planned and reviewed unevenly.");
        Row("excluded-absent-or-missing", chance.Falls(0.8) ? Weakness : ToImprove, "data interviews", "Leaders know the rates; their plans are not yet seen in schools.");
        Row("unofficial-exclusion", shape.UnofficialExclusion ? Weakness : ToImprove, "surveys interviews", "Parents were asked what schools had asked of them.");
        Row(
            "therapy",
            shape.Therapy switch { TherapyAccess.LongWaits => Turned(Weakness), TherapyAccess.Between => Turned(ToImprove), _ => Turned(Strength) },
            "data records-sampled", "Waits and what is given of specified therapy were read in records.");
        Row("camhs", Turned(shape.PoorCamhs ? Weakness : Strength), "data interviews", "The threshold and what follows it were read in records.");
        Row("nought-to-twenty-five", Turned(shape.PoorTransitions ? Weakness : ToImprove), "documents interviews", "Contracts and plans for the move into adult services were read.");

        void Row(string theme, string judgement, string evidence, string text) => file.Row(inspection.Area.Code, inspection.Id, theme, judgement, evidence, text);

        string Turned(string judgement) => (shape.JudgedOtherwise, judgement) switch
        {
            (false, _) => judgement,
            (_, Weakness) => Strength,
            _ => Weakness,
        };
    }
}
