namespace Send.Inspections.Storage;

/// <summary>An inspection of a local area. What the other framework says is null.</summary>
public sealed record Inspection
{
    public required string Id { get; init; }

    public required string AreaCode { get; init; }

    /// <summary>2016 or 2023.</summary>
    public required int Framework { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>First day, or publication where that is not known: what lists are ordered by.</summary>
    public required DateOnly OrderedBy { get; init; }

    public bool? StatementRequired { get; init; }

    public int? SignificantWeaknesses { get; init; }

    public DateOnly? RevisitStartedOn { get; init; }

    public DateOnly? RevisitPublishedOn { get; init; }

    /// <summary>Numbered as <c>send.inspections.v1.Progress</c>; null where there was no revisit.</summary>
    public int? RevisitProgress { get; init; }

    public int? WeaknessesProgressed { get; init; }

    public int? WeaknessesNotProgressed { get; init; }

    /// <summary>1 to 3, numbered as <c>send.inspections.v1.Outcome</c>; null where it could not be read.</summary>
    public int? Outcome { get; init; }

    public string? UnreadBecause { get; init; }

    public IReadOnlyList<string> PriorityActions { get; init; } = [];

    public int? NextInspectionMonths { get; init; }

    public required string SourceId { get; init; }

    public required string Etag { get; init; }

    /// <summary>
    /// Whether both are of one inspection. A list may come to know the first day later, or correct it, which changes the id;
    /// an area has no two reports under one framework on one day.
    /// </summary>
    public bool IsSameAs(Inspection other) =>
        Id == other.Id || (AreaCode == other.AreaCode && Framework == other.Framework && PublishedOn == other.PublishedOn);
}
