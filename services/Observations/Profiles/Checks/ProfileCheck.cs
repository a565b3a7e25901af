namespace Send.Observations.Profiles.Checks;

/// <summary>What a profile says must be whole, and must not contradict itself.</summary>
internal static class ProfileCheck
{
    private static readonly string[] Terms = ["autumn", "spring", "summer", "year"];
    private static readonly string[] Provisions = ["N", "K", "E", ""];
    private static readonly string[] Phases = ["total", "primary", "secondary", "special", "alternative-provision", ""];

    public static IEnumerable<string> Problems(Profile profile) =>
    [
        .. Empty(profile.Id, "id"),
        .. Empty(profile.Source.Title, "source.title"),
        .. Empty(profile.Source.Publisher, "source.publisher"),
        .. OfPlace(profile.Place),
        .. OfPeriod(profile.Period),
        .. ValueCheck.Problems(profile.Period.Terms, "period.terms", Terms),
        .. ValueCheck.Problems(profile.Sen, "sen", Provisions),
        .. ValueCheck.Problems(profile.Phase, "phase", Phases),
        .. Empty(profile.Service ?? "none", "service"),
        .. profile.Symbols.SelectMany(s => OfSymbol(s.Key, s.Value)),
        .. profile.Ignore.SelectMany((rule, index) => OfIgnored(rule, $"ignore[{index}]")),
        .. profile.Measures.Count == 0 ? ["measures is empty; name at least one"] : Array.Empty<string>(),
    ];

    /// <summary>An empty list of values is held by no row.</summary>
    public static IEnumerable<string> OfConditions(IReadOnlyDictionary<string, IReadOnlyList<string>> when, string path) =>
        from condition in when
        where condition.Value.Count == 0
        select $"{path}.when: {Quote.Of(condition.Key)} has no values; name those that its rows have";

    public static IEnumerable<string> Empty(string text, string path) => string.IsNullOrWhiteSpace(text) ? [$"{path} is empty"] : [];

    private static IEnumerable<string> OfPlace(PlaceRule place) => place.Columns.Count == 0
        ? ["place.columns is empty; name the column that holds the code of the place"]
        : place.Columns.SelectMany((column, index) => Empty(column, $"place.columns[{index}]"));

    private static IEnumerable<string> OfPeriod(PeriodRule period) =>
    [
        .. Empty(period.Column, "period.column"),
        .. period is { Form: PeriodForm.AcademicYear, Format: not null } ? ["period.format is for months and years to a month; an academic year is written 202425 or 2024/25"] : Array.Empty<string>(),
        .. period is { Form: not PeriodForm.AcademicYear, Terms: not null } ? ["period.terms is for academic years; a month has no term"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> OfSymbol(string mark, SymbolRule symbol) => SymbolWords.Kinds.ContainsKey(symbol.Kind) ? []
        : [$"symbols: {Quote.Of(mark)} is {Quote.Of(symbol.Kind)}, which is no kind; write {string.Join(", ", SymbolWords.Kinds.OrderBy(k => k.Value).Select(k => k.Key))}"];

    private static IEnumerable<string> OfIgnored(IgnoreRule rule, string path) =>
    [
        .. rule.When.Count == 0 ? [$"{path}.when is empty, which would leave every row out; name a column and its values"] : Array.Empty<string>(),
        .. OfConditions(rule.When, path),
        .. Empty(rule.Because, $"{path}.because"),
    ];
}
