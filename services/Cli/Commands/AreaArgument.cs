using Send.Measures.Areas;

namespace Send.Cli.Commands;

/// <summary>An area as a person types it: any code, the name, or another spelling.</summary>
internal static class AreaArgument
{
    /// <exception cref="UsageException">No area is called that.</exception>
    public static Area Resolve(AreaRegister register, string typed)
    {
        if (register.FindTyped(typed) is { } area)
            return area;
        var near = register.Suggest(typed);
        var advice = near.Count == 0 ? "'send areas' lists them." : $"Is one of these meant? {string.Join(", ", near.Select(a => $"{a.Code} {a.Name}"))}";
        throw new UsageException(register.FormerOfName(typed) is { } former
            ? $"'{typed}' ended on {former.To:yyyy-MM-dd}. For days before, name it by its code, {former.Code}. {advice}"
            : $"'{typed}' is no area. {advice}");
    }

    /// <exception cref="UsageException">No region is called that.</exception>
    public static Region ResolveRegion(AreaRegister register, string typed) =>
        register.Regions.FirstOrDefault(r => r.Code.Equals(typed, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(typed, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"'{typed}' is no region. The regions are {string.Join(", ", register.Regions.Select(r => $"{r.Code} {r.Name}"))}.");
}
