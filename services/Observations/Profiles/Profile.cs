using Send.Measures.Areas;

namespace Send.Observations.Profiles;

/// <summary>How a published CSV file becomes observations. A profile is a small JSON file in the service that owns its measures.</summary>
public sealed record Profile
{
    /// <summary>Stable identifier, for instance <c>dfe-pupil-attendance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The data set.</summary>
    public required ProfileSource Source { get; init; }

    /// <summary>Which column says where.</summary>
    public required PlaceRule Place { get; init; }

    /// <summary>Which column says when.</summary>
    public required PeriodRule Period { get; init; }

    /// <summary>Which column says whose SEN provision: <c>N</c>, <c>K</c>, <c>E</c> or empty for all pupils.</summary>
    public ValueRule? Sen { get; init; }

    /// <summary>Which column says the school phase: <c>total</c>, <c>primary</c>, <c>secondary</c>, <c>special</c>, <c>alternative-provision</c>.</summary>
    public ValueRule? Phase { get; init; }

    /// <summary>Which column names the health service.</summary>
    public string? Service { get; init; }

    /// <summary>The marks of the file that stand for no figure, with their kinds and reasons.</summary>
    public IReadOnlyDictionary<string, SymbolRule> Symbols { get; init; } = new Dictionary<string, SymbolRule>();

    /// <summary>Rows that are left out, and why.</summary>
    public IReadOnlyList<IgnoreRule> Ignore { get; init; } = [];

    /// <summary>Which columns are figures of which measures.</summary>
    public required IReadOnlyList<MeasureRule> Measures { get; init; }

    /// <summary>Where figures are summed over rows: whether all rows of a period stand together, so that no more than one is held in memory.</summary>
    public bool PeriodsInOrder { get; init; }

    /// <summary>Every column that the profile names; a file is recognised when its header has them all.</summary>
    public IReadOnlySet<string> Columns() => new HashSet<string?>(
    [
        .. Place.Columns, Period.Column, Period.Terms?.Column, Sen?.Column, Phase?.Column, Service,
        .. Ignore.SelectMany(i => i.When.Keys),
        .. Measures.SelectMany(m => (string?[])[.. m.When.Keys, m.Value, m.Numerator, m.Denominator, m.Bands?.Column, m.Bands?.Value]),
    ]).OfType<string>().ToHashSet(StringComparer.Ordinal);
}

/// <summary>The data set that a file is an edition of.</summary>
public sealed record ProfileSource(string Title, string Publisher, string Release, string Licence, string Uri);

/// <summary>Which columns hold the code of a place; the first that is not empty counts.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Columns">The columns, best first.</param>
public sealed record PlaceRule(PlaceKind Kind, IReadOnlyList<string> Columns)
{
    /// <summary>Where the file has names and no codes: the codes of its names, whatever their case.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; init; }
}

/// <summary>How a column's dates are to be read.</summary>
public enum PeriodForm
{
    /// <summary>An academic year as 202425 or 2024/25, or one of its terms.</summary>
    AcademicYear,

    /// <summary>A month.</summary>
    Month,

    /// <summary>The year that ends with a month.</summary>
    YearTo,
}

/// <summary>Which column says when.</summary>
/// <param name="Column">The column.</param>
/// <param name="Form">What it holds.</param>
/// <param name="Format">For months and years to a month, how dates are written, for instance yyyy-MM.</param>
/// <param name="Terms">For academic years, which column says the term: autumn, spring, summer, or year.</param>
public sealed record PeriodRule(string Column, PeriodForm Form, string? Format = null, ValueRule? Terms = null);

/// <summary>A column whose values stand for something else, or one value for all rows.</summary>
/// <param name="Column">The column; null where <paramref name="Always"/> says it for all rows.</param>
/// <param name="Values">What each value of the column stands for.</param>
/// <param name="Always">What all rows are.</param>
public sealed record ValueRule(string? Column = null, IReadOnlyDictionary<string, string>? Values = null, string? Always = null);

/// <summary>What a mark stands for.</summary>
/// <param name="Kind">suppressed, not-applicable, not-available, low, below-threshold or not-submitted.</param>
/// <param name="Reason">In words.</param>
public sealed record SymbolRule(string Kind, string Reason);

/// <summary>Rows that are left out: those where every named column has one of its values.</summary>
/// <param name="When">Columns and values.</param>
/// <param name="Because">Why they are left out.</param>
public sealed record IgnoreRule(IReadOnlyDictionary<string, IReadOnlyList<string>> When, string Because);

/// <summary>Which columns are figures of a measure.</summary>
/// <param name="Measure">The measure's id.</param>
public sealed record MeasureRule(string Measure)
{
    /// <summary>In a long table: the rows that hold it, those where every named column has one of its values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> When { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The column of the value; without it, the value is the rate of numerator and denominator.</summary>
    public string? Value { get; init; }

    /// <summary>The column of the numerator.</summary>
    public string? Numerator { get; init; }

    /// <summary>The column of the denominator.</summary>
    public string? Denominator { get; init; }

    /// <summary>Where numerator and denominator are sums over several rows.</summary>
    public BandRule? Bands { get; init; }
}

/// <summary>A numerator and a denominator summed over rows that differ in one column, for instance bands of waiting time.</summary>
/// <param name="Column">The column in which the rows differ.</param>
/// <param name="Value">The column that is summed.</param>
/// <param name="Numerator">Its values above the line.</param>
/// <param name="Denominator">Its values below the line.</param>
public sealed record BandRule(string Column, string Value, IReadOnlyList<string> Numerator, IReadOnlyList<string> Denominator);
