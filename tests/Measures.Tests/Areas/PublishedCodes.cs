namespace Send.Measures.Tests.Areas;

/// <summary>The codes of England's areas as published, which stand beside the repository in some places, and not in most.</summary>
internal static class PublishedCodes
{
    public const string Absent = "The published codes are not here: they stand in ../shared/data beside the repository.";

    public static bool AreHere => File.Exists(Path);

    /// <summary>Of each area the 3-digit code, the ONS code in force, and the ONS code in DfE's files of plans.</summary>
    public static IReadOnlyList<(string Code, string Ons, string PlansOns)> All =>
        [.. File.ReadLines(Path).Skip(1).Select(line => line.Split(',')).Select(cells => (cells[0], cells[1], cells[2]))];

    private static string Path { get; } = FindPath();

    private static string FindPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Send.sln")))
            folder = folder.Parent;
        return System.IO.Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data", "areas", "england_las_codes.csv");
    }
}
