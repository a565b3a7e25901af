using Send.Measures;

namespace Send.Reporting.Findings;

/// <summary>A day from which a measure is counted otherwise, so that a figure after it is not like with like beside one before.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="From">First day of the new series: a period that ends on it or later is of the new one.</param>
/// <param name="Reason">What changed, to follow "not like with like:".</param>
/// <param name="OfCollection">Whether only who sent figures changed, so that an area's own records are as they were.</param>
public sealed record SeriesBreak(string MeasureId, DateOnly From, string Reason, bool OfCollection = false)
{
    private const string HomeEducation = "the collection was voluntary until summer 2024 and has been mandatory since autumn 2024";
    private const string Codes = "schools have used other attendance codes since 19 August 2024";
    private const string CommunityWaits = "13 providers joined the collection in February 2024";

    // The codes of August 2024 first count in the school year that began in September.
    private static readonly DateOnly SchoolYear = new(2024, 9, 1);

    public static IReadOnlyList<SeriesBreak> All { get; } =
    [
        new("home-education", SchoolYear, HomeEducation),
        new("home-education-starts", SchoolYear, HomeEducation),
        new("other-authorised-absence", SchoolYear, Codes),
        new("off-site-education", SchoolYear, Codes),
        new("waiting-list", new(2024, 2, 1), CommunityWaits, OfCollection: true),
        new("waiting-within-18-weeks", new(2024, 2, 1), CommunityWaits, OfCollection: true),
        new("waiting-over-52-weeks", new(2024, 2, 1), CommunityWaits, OfCollection: true),
        new("camhs-children-seen", new(2022, 7, 1), "until June 2022 the figures were of clinical commissioning groups, since then of sub-ICB locations", OfCollection: true),
    ];

    /// <summary>The break between two periods of a measure; null where both are of the same series.</summary>
    public static SeriesBreak? Between(string measureId, Period before, Period after) =>
        All.FirstOrDefault(b => b.MeasureId == measureId && before.End < b.From && after.End >= b.From);
}
