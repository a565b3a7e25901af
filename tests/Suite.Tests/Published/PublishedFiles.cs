namespace Send.Suite.Tests.Published;

/// <summary>The published files that stand beside the repository in some places, and not in most.</summary>
internal static class PublishedFiles
{
    private static readonly string[] Names =
    [
        "education/la_by_sen_provision.csv.gz", "education/EES_ytd_data.csv", "education/ehe_academic_year.csv",
        "health/chs_cyp_waits_tidy_2023.csv.gz", "health/mentalhealth.csv.gz",
        "inspections/area_send_2016_2022.csv", "inspections/area_send_inspections_index_2026-06-29.csv",
    ];

    public const string Absent = "The published files are not here: they stand in ../shared/data beside the repository.";

    public static bool AreHere => Directory.Exists(Folder);

    public static IEnumerable<string> All => Names.Select(n => Path.Combine(Folder, n));

    private static string Folder { get; } = FindFolder();

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Send.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data");
    }
}
