using System.Collections.Frozen;
using System.Text.Json;

namespace Send.Attendance.Records;

/// <summary>The values of an enumeration in words, as files write them: MissingEducation is missing-education.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByWord =
        Enum.GetValues<T>().Where(v => Convert.ToInt32(v) > 0).ToFrozenDictionary(Of, StringComparer.Ordinal);

    public static IEnumerable<string> All => ByWord.OrderBy(w => w.Value).Select(w => w.Key);

    public static string Of(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Null where the word is none of them.</summary>
    public static T? Read(string word) => ByWord.TryGetValue(word, out var value) ? value : null;
}
