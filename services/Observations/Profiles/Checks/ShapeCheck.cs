using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Send.Measures;

namespace Send.Observations.Profiles.Checks;

/// <summary>What is written in a profile must have the names and shapes of a profile. Says so in the words of the file.</summary>
internal static class ShapeCheck
{
    public static string? Problem(JsonElement element, JsonTypeInfo type, string path) => (type.Kind, element.ValueKind) switch
    {
        (JsonTypeInfoKind.Object, JsonValueKind.Object) => OfObject(element, type, path),
        (JsonTypeInfoKind.Dictionary, JsonValueKind.Object) => element.EnumerateObject()
            .Select(e => Problem(e.Value, type.Options.GetTypeInfo(type.ElementType!), Inside(path, Quote.Plain(e.Name)))).FirstOrDefault(p => p is not null),
        (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => element.EnumerateArray()
            .Select((e, index) => Problem(e, type.Options.GetTypeInfo(type.ElementType!), $"{path}[{index}]")).FirstOrDefault(p => p is not null),
        (JsonTypeInfoKind.None, _) when IsWord(element, type.Type) => null,
        _ => $"{Named(path)} is {Shown(element)}; write {Expected(type)}",
    };

    private static string? OfObject(JsonElement element, JsonTypeInfo type, string path)
    {
        HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);
        foreach (var word in element.EnumerateObject())
        {
            if (type.Properties.FirstOrDefault(p => p.Name.Equals(word.Name, StringComparison.OrdinalIgnoreCase)) is not { } property)
                return Unknown(word.Name, [.. type.Properties.Select(p => p.Name)], path);
            if (!given.Add(word.Name))
                return $"{Named(path)} says {Quote.Of(word.Name)} twice";
            if (word.Value.ValueKind == JsonValueKind.Null && property.IsSetNullable)
                continue;
            if (Problem(word.Value, type.Options.GetTypeInfo(property.PropertyType), Inside(path, property.Name)) is { } problem)
                return problem;
        }
        var missing = type.Properties.Where(IsRequired).Select(p => p.Name).Where(n => !given.Contains(n)).ToList();
        return missing.Count == 0 ? null : $"{Named(path)} lacks {Quote.All(missing)}";
    }

    private static string Unknown(string word, IReadOnlyList<string> known, string path)
    {
        var meant = Spelling.Near(known, word) is [var nearest, ..] ? $" Is {Quote.Of(nearest)} meant?" : "";
        return $"{Named(path)} does not know the word {Quote.Of(word)}.{meant} It knows {string.Join(", ", known)}";
    }

    private static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false };

    private static bool IsWord(JsonElement element, Type type) => element.ValueKind switch
    {
        JsonValueKind.String when type.IsEnum => Words(type).Contains(element.GetString(), StringComparer.OrdinalIgnoreCase),
        JsonValueKind.String => type == typeof(string),
        JsonValueKind.True or JsonValueKind.False => type == typeof(bool),
        _ => false,
    };

    private static string Shown(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Quote.Of(element.GetString()!),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Quote.Plain(element.GetRawText()),
    };

    private static string Expected(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => $"{{ }} with {string.Join(", ", type.Properties.Where(IsRequired).Select(p => p.Name) is var names && names.Any() ? names : type.Properties.Select(p => p.Name))}",
        JsonTypeInfoKind.Dictionary => "{ } with names and what each stands for",
        JsonTypeInfoKind.Enumerable => "a list in [ ]",
        _ when type.Type.IsEnum => string.Join(" or ", Words(type.Type)),
        _ => type.Type == typeof(bool) ? "true or false" : "text in quotation marks",
    };

    private static IEnumerable<string> Words(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName);

    private static string Inside(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Named(string path) => path.Length == 0 ? "the profile" : path;
}
