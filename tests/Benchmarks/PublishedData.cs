namespace Send.Benchmarks;

/// <summary>The published files, which stand beside the repository in some places.</summary>
internal static class PublishedData
{
    private static readonly string[] Names =
    [
        "education/la_by_sen_provision.csv.gz", "education/EES_ytd_data.csv", "education/ehe_academic_year.csv",
        "health/chs_cyp_waits_tidy_2023.csv.gz", "health/mentalhealth.csv.gz",
        "inspections/area_send_2016_2022.csv", "inspections/area_send_inspections_index_2026-06-29.csv",
    ];

    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "..", "shared", "data");

    public static bool IsHere => Names.All(n => File.Exists(Path.Combine(Folder, n)));

    public static IReadOnlyList<string> All => [.. Names.Select(n => Path.Combine(Folder, n))];

    public static string Largest => All[0];

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Send.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? Environment.CurrentDirectory;
    }
}
