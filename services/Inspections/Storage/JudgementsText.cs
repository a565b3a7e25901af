using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Send.Inspections.Storage;

/// <summary>Judgements in one column: a version is read and kept as a whole.</summary>
internal static class JudgementsText
{
    public static ValueConverter<IReadOnlyList<Judgement>, string> Converter { get; } = new(j => Write(j), text => Read(text));

    public static ValueComparer<IReadOnlyList<Judgement>> Comparer { get; } = new((a, b) => Write(a!) == Write(b!), j => Write(j).GetHashCode(), j => j);

    /// <summary>By which two contents are told apart.</summary>
    public static string Write(IReadOnlyList<Judgement> judgements) => JsonSerializer.Serialize(judgements);

    private static IReadOnlyList<Judgement> Read(string text) => JsonSerializer.Deserialize<List<Judgement>>(text) ?? [];
}
