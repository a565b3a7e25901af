namespace Send.Measures.Areas;

/// <summary>Finds areas by what a person types. Names vary between files and are never used to join data.</summary>
public static class AreaNames
{
    private const int Suggestions = 5;
    private const int LongestName = 100;

    /// <summary>The area whose code was typed, or the area in being whose name or other spelling was; null where none is.</summary>
    public static Area? FindTyped(this AreaRegister register, string typed) =>
        register.Find(typed.Trim().ToUpperInvariant()) ?? register.Current.FirstOrDefault(a => NamesOf(a).Any(n => Plain(n) == Plain(typed)));

    /// <summary>The area, no longer in being, whose name or other spelling was typed; null where none was.</summary>
    public static Area? FormerOfName(this AreaRegister register, string typed) =>
        register.All.FirstOrDefault(a => a.To is not null && NamesOf(a).Any(n => Plain(n) == Plain(typed)));

    /// <summary>
    /// The areas in being whose names are nearest to what was typed, nearest first, after those that took the place of a former
    /// area of that name; at most five.
    /// </summary>
    public static IReadOnlyList<Area> Suggest(this AreaRegister register, string typed)
    {
        var plain = Plain(typed);
        if (plain.Length > LongestName)
            return [];
        var successors = register.FormerOfName(typed)?.Successors.Select(register.Find) ?? [];
        var nearest = register.Current
            .Select(area => (area, distance: NamesOf(area).Min(n => Spelling.Distance(Plain(n), plain))))
            .Where(x => x.distance <= Math.Max(2, plain.Length / 2))
            .OrderBy(x => x.distance).ThenBy(x => x.area.Name, StringComparer.Ordinal)
            .Select(x => x.area);
        return [.. successors.OfType<Area>().Concat(nearest).Distinct().Take(Suggestions)];
    }

    private static IEnumerable<string> NamesOf(Area area) => [area.Name, .. area.Spellings];

    private static string Plain(string name) =>
        new([.. name.Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
