namespace Send.Measures.Areas;

/// <summary>A local area: the footprint of a local authority with education functions.</summary>
public sealed record Area
{
    /// <summary>The 3-digit code, which identifies the area.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The ONS code in force.</summary>
    public required string Ons { get; init; }

    /// <summary>Other ONS codes that stand for the area, in older or in live files.</summary>
    public IReadOnlyList<string> FormerOns { get; init; } = [];

    /// <summary>Other spellings of the name.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>ONS code of the region.</summary>
    public required string Region { get; init; }

    /// <summary>3-digit codes of its statistical neighbours, nearest first; usually ten.</summary>
    public IReadOnlyList<string> Neighbours { get; init; } = [];

    /// <summary>The integrated care boards that cover it.</summary>
    public IReadOnlyList<PlaceShare> Icbs { get; init; } = [];

    /// <summary>The sub-ICB locations that cover it.</summary>
    public IReadOnlyList<PlaceShare> SubIcbs { get; init; } = [];

    /// <summary>
    /// How many state-funded schools it has, where they are so few that a rate of theirs is one of a handful of pupils; null where
    /// they are not.
    /// </summary>
    public int? StateFundedSchools { get; init; }

    /// <summary>First day; null where it has been longer than the data.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while it is in being.</summary>
    public DateOnly? To { get; init; }

    /// <summary>3-digit codes of the areas that took its place.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>
    /// Whether the area was in being on any day of a period; for a term, of its academic year, because DfE publishes all terms
    /// of a year by the areas with which the year began.
    /// </summary>
    public bool ExistedIn(Period period)
    {
        var (first, last) = period.Kind == PeriodKind.Term ? period.WholeYear : (period.Start, period.End);
        return (From is not { } from || from <= last) && (To is not { } to || to >= first);
    }
}
