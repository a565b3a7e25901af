using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>What has to be said beside a figure, whichever finding shows it.</summary>
public static class Remarks
{
    private const string OfRecords = " Counts from records are shown however small they are: do not publish them as they are.";

    /// <summary>What has to be said once of a finding for what it rests on; empty where nothing has.</summary>
    public static string On(IEnumerable<Evidence> evidence) =>
        evidence.Any(e => e is { Observation: { Source.Grain: Grain.Records, Figure: not null }, Unit: not (Unit.Grade or Unit.YesNo) }) ? OfRecords : "";

    public static string On(Exhibit e, Judgement judgement)
    {
        var published = e.Held.Published is { } p
            ? $" From records; the published figure is {Wording.Amount(p.Figure.Value, e.Measure)}."
            : "";
        var whyNot = judgement.WhyNot is { } why && e.Value is not null ? $" Not judged: {why}." : "";
        var note = judgement.Note is { } said ? $" {Wording.Capital(said)}." : "";
        return published + whyNot + note;
    }
}
