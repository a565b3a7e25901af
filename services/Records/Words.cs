using System.Collections.Frozen;
using System.Text.Json;

namespace Send.Records;

/// <summary>The values of an enumeration in words, as files write them: MissingEducation is missing-education.</summary>
public static class Words
{
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => OfEnum<T>.ByWord.OrderBy(w => w.Value).Select(w => w.Key);

    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Null where the word is none of them.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum => OfEnum<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    private static class OfEnum<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> ByWord =
            Enum.GetValues<T>().Where(v => Convert.ToInt32(v, null) > 0).ToFrozenDictionary(Of, StringComparer.Ordinal);
    }
}
