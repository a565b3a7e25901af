namespace Send.Reporting.Findings;

/// <summary>The grades of a measure in words. A grade by itself says neither which scale it is on nor which end of that is the best.</summary>
/// <param name="Noun">What a grade of it is called.</param>
/// <param name="Grades">The grades from 1, the best first.</param>
public sealed record Scale(string Noun, IReadOnlyList<string> Grades)
{
    private static readonly Scale Outcomes = new("outcome", ["typically positive", "inconsistent", "widespread and/or systemic failings"]);
    private static readonly Scale Judgements = new("judgement", ["strength", "area for improvement", "weakness", "area for priority action"]);

    /// <summary>The whole scale, to stand where a unit does.</summary>
    public string Unit => $"{Noun}: {string.Join(", ", Grades.Select((grade, i) => $"{i + 1} {grade}"))}";

    /// <summary>Null where the measure has none.</summary>
    public static Scale? Of(string measureId) => measureId == InspectionCount.Outcome ? Outcomes : Inspectors.AreOf(measureId) ? Judgements : null;

    /// <summary>A grade, or a median between two of them, which has no word.</summary>
    public string Amount(double value) => $"{Noun} {Wording.Number(value, Measures.V1.Unit.Grade)} of {Grades.Count}{Word(value)} (1 is the best)";

    private string Word(double value) => value % 1 == 0 && Grades.ElementAtOrDefault((int)value - 1) is { } word ? $", {word}" : "";
}
