using Send.Observations.Profiles;

namespace Send.Inspections.Profiles;

/// <summary>How a published list of inspections is read. A small JSON file beside this one.</summary>
public sealed record InspectionProfile
{
    /// <summary>Stable identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The list.</summary>
    public required ProfileSource Source { get; init; }

    /// <summary>2016 or 2023.</summary>
    public required int Framework { get; init; }

    /// <summary>Column of the area's code.</summary>
    public required string Area { get; init; }

    /// <summary>Column of the first day on site.</summary>
    public required string StartedOn { get; init; }

    /// <summary>Column of the last day on site.</summary>
    public string? EndedOn { get; init; }

    /// <summary>Column of the day of publication.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>How days are written.</summary>
    public required IReadOnlyList<string> DateFormats { get; init; }

    /// <summary>What stands where there is no day.</summary>
    public IReadOnlyList<string> NoDate { get; init; } = [];

    /// <summary>Under the framework of 2016: which columns say what was found.</summary>
    public StatementRule? Statement { get; init; }

    /// <summary>Under the framework of 2023: which columns say what was found.</summary>
    public OutcomeRule? Outcome { get; init; }

    /// <summary>Every column that the profile names; a file is recognised when its header has them all.</summary>
    public IReadOnlySet<string> Columns() => new HashSet<string?>(
    [
        Area, StartedOn, EndedOn, PublishedOn,
        Statement?.Required.Column, Statement?.Weaknesses, Statement?.RevisitStartedOn, Statement?.RevisitPublishedOn,
        Statement?.Progress.Column, Statement?.Progressed, Statement?.NotProgressed,
        Outcome?.Grade.Column, Outcome?.NextInspection.Column,
    ]).OfType<string>().ToHashSet(StringComparer.Ordinal);
}

/// <summary>Which columns say whether a written statement of action is required, and what a revisit found.</summary>
public sealed record StatementRule(
    ValueRule Required, string Weaknesses, string RevisitStartedOn, string RevisitPublishedOn, ValueRule Progress, string Progressed, string NotProgressed);

/// <summary>Which columns say the outcome and, in months, the next inspection.</summary>
public sealed record OutcomeRule(ValueRule Grade, string UnreadBecause, ValueRule NextInspection);
