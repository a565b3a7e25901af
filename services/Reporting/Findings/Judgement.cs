using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>What a figure says.</summary>
/// <param name="Reading">Its reading.</param>
/// <param name="WhyNot">Why it was not judged; null where it was, or need not be.</param>
/// <param name="Note">What has to be said of how it was judged; null where nothing has.</param>
public sealed record Judgement(Reading Reading, string? WhyNot = null, string? Note = null)
{
    public static Judgement Context { get; } = new(Reading.Context);

    public bool IsJudged => Reading is Reading.Weak or Reading.Middling or Reading.Strong;

    public static Judgement NotJudged(string why) => new(Reading.NotJudged, why);
}
