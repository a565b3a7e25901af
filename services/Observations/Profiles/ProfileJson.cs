using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Measures;

namespace Send.Observations.Profiles;

/// <summary>Reads profiles. A word that no profile knows is an error, for it is likely a slip of the pen.</summary>
public static class ProfileJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <exception cref="ProfileException">The file is no profile, or speaks of what there is not.</exception>
    public static Profile Read(Stream json, string name, MeasureCatalogue measures)
    {
        var profile = Parse(json, name);
        if (profile.Measures.Count == 0)
            throw Wrong(name, "measures is empty; name at least one");
        foreach (var rule in profile.Measures)
            Check(rule, name, measures);
        foreach (var (mark, symbol) in profile.Symbols)
            _ = Kind(symbol) ?? throw Wrong(name, $"symbols: '{mark}' is '{symbol.Kind}', which is no kind; write suppressed, not-applicable, not-available, low, below-threshold or not-submitted");
        foreach (var value in profile.Sen?.Values?.Values ?? [])
            _ = SenProvisionCode.Parse(value) ?? throw Wrong(name, $"sen: '{value}' is no provision; write N, K, E or nothing");
        foreach (var value in profile.Phase?.Values?.Values ?? [])
            _ = SchoolPhaseName.Parse(value) ?? throw Wrong(name, $"phase: '{value}' is no phase; write total, primary, secondary, special or alternative-provision");
        return profile;
    }

    internal static SymbolKind? Kind(SymbolRule rule) =>
        Enum.TryParse<SymbolKind>(rule.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static Profile Parse(Stream json, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<Profile>(json, Options) ?? throw Wrong(name, "it is empty");
        }
        catch (JsonException e)
        {
            throw new ProfileException("bad-profile", $"Profile {name}, line {e.LineNumber + 1}: {e.Message}", e);
        }
    }

    private static void Check(MeasureRule rule, string name, MeasureCatalogue measures)
    {
        _ = measures.Find(rule.Measure) ?? throw Wrong(name, $"measures: '{rule.Measure}' is no measure of the service");
        if (rule is { Value: null, Bands: null } and not { Numerator: not null, Denominator: not null })
            throw Wrong(name, $"measures: {rule.Measure} has no value; give value, or numerator and denominator, or bands");
    }

    private static ProfileException Wrong(string name, string what) => new("bad-profile", $"Profile {name}: {what}.");
}
