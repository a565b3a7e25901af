namespace Send.Reporting.Findings;

/// <summary>What has to be said beside a figure, whichever finding shows it.</summary>
public static class Remarks
{
    public static string On(Exhibit e, Judgement judgement)
    {
        var published = e.Held.Published is { } p
            ? $" From records; the published figure is {Wording.Amount(p.Figure.Value, e.Measure)}."
            : "";
        var whyNot = judgement.WhyNot is { } why && e.Value is not null ? $" Not judged: {why}." : "";
        return published + whyNot;
    }
}
