using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>What was published of the same place, period and pupils, beside what the area's own records say.</summary>
public static class Corroboration
{
    public const string Rule = "A figure that is strong by the area's own records counts as middling where what was published of the same reads otherwise, and the answer says so.";

    /// <summary>Strong by records alone is not strong where what was published is not.</summary>
    /// <param name="e">The figure from records, or a published one, which stays as it is.</param>
    /// <param name="byRecords">What it says by itself.</param>
    /// <param name="judge">What a published figure says by the same rule.</param>
    public static Judgement Of(Exhibit e, Judgement byRecords, Func<Exhibit, Judgement> judge) =>
        byRecords.Reading == Reading.Strong && e.Published is { } published && judge(published) is { Reading: Reading.Weak or Reading.Middling } asPublished
            ? new(Reading.Middling, Note: $"strong by records and {(asPublished.Reading == Reading.Weak ? "weak" : "middling")} as published: " +
                $"{Agreement.Words(byRecords.Reading, asPublished.Reading)}, and it counts as middling")
            : byRecords;

    /// <summary>Which figures are not strong for that, each with a blank before it; empty where none is.</summary>
    public static string Words(IEnumerable<(Exhibit Exhibit, Judgement Judgement)> judged) =>
        string.Concat(judged.Where(j => j.Judgement.Note is not null).Select(j => $" {Plain.Subject(j.Exhibit)}: {j.Judgement.Note}."));
}
