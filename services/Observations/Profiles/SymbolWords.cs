using System.Collections.Frozen;
using System.Text.Json;
using Send.Measures;

namespace Send.Observations.Profiles;

/// <summary>How profiles write the kinds of symbols: suppressed, not-applicable, …</summary>
internal static class SymbolWords
{
    public static FrozenDictionary<string, SymbolKind> Kinds { get; } =
        Enum.GetValues<SymbolKind>().ToFrozenDictionary(k => JsonNamingPolicy.KebabCaseLower.ConvertName($"{k}"), StringComparer.Ordinal);
}
