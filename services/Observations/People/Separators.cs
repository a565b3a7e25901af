using System.Buffers;

namespace Send.Observations.People;

/// <summary>What people write between the groups of a number.</summary>
public static class Separators
{
    private static readonly SearchValues<char> Any = SearchValues.Create("-._/ ");

    public static string Without(string text) => text.AsSpan().ContainsAny(Any) ? string.Concat(text.Where(c => !Any.Contains(c))) : text;
}
