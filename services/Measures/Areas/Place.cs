namespace Send.Measures.Areas;

/// <summary>The kinds of place for which a figure is published. Numbered as <c>send.measures.v1.PlaceKind</c>.</summary>
public enum PlaceKind
{
    /// <summary>A local authority's area.</summary>
    Area = 1,

    /// <summary>An integrated care board.</summary>
    Icb = 2,

    /// <summary>A sub-ICB location.</summary>
    SubIcb = 3,
}

/// <summary>A place for which a figure is published.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Code">3-digit code of an area, ODS code of an NHS place.</param>
/// <param name="Name">Name.</param>
public sealed record Place(PlaceKind Kind, string Code, string Name);
