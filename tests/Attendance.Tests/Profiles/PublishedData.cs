namespace Send.Attendance.Tests.Profiles;

/// <summary>The published files, which stand beside the repository in some places, and not in most.</summary>
internal static class PublishedData
{
    public const string Absent = "The published files are not here: they stand in ../shared/data beside the repository.";

    private static readonly string Folder = FindFolder();

    public static bool IsHere => Directory.Exists(Folder);

    public static string File(string name) => Path.Combine(Folder, name);

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Send.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data");
    }
}
