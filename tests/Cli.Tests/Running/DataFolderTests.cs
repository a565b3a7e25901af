using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Send.Cli.Tests.Running;

/// <summary>What several processes do to one folder.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Imports_at_the_same_time_into_a_new_folder_are_all_kept()
    {
        string[] provisions = ["SEN support", "EHC plan", "No SEN"];
        var files = provisions.Select(sen => folder.Write($"{sen}.csv", PublishedLayout.Header + PublishedLayout.Row("8.1", sen: sen)));
        var imports = await Task.WhenAll(files.Select(f => SendProcess.Run("import", f, "--data", folder.Data)));
        Assert.All(imports, i => Assert.Equal((0, ""), (i.Exit, string.Join('\n', i.Error.Split('\n').Where(l => l.Contains("Exception", StringComparison.Ordinal))))));
        Assert.Equal(3, await Held());
    }

    [Fact]
    public async Task A_process_that_was_killed_as_it_made_the_database_holds_up_nobody()
    {
        Directory.CreateDirectory(folder.Data);
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(folder.Data, "attendance.db")};Pooling=False"))
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = database.CreateCommand();
            command.CommandText = "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        var file = folder.Write("after.csv", PublishedLayout.Header + PublishedLayout.Row("8.1"));
        Assert.Equal(0, (await SendProcess.Run("import", file, "--data", folder.Data)).Exit);
        Assert.Equal(1, await Held());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task What_the_command_line_makes_its_owner_alone_can_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes of files: a folder has the rights of the one that it stands in.");
        var existing = Directory.CreateDirectory(Path.Combine(folder.Path, "existing")).FullName;
        var before = File.GetUnixFileMode(existing);
        var errors = Path.Combine(folder.Path, "errors.csv");
        var file = folder.Write("file.csv", PublishedLayout.Header + PublishedLayout.Row("eight"));

        Assert.Equal(3, (await SendProcess.Run("import", file, "--data", folder.Data, "--errors", errors)).Exit);
        Assert.Equal(3, (await SendProcess.Run("import", file, "--data", existing)).Exit);

        const UnixFileMode file600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(file600 | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Data));
        Assert.Equal(file600, File.GetUnixFileMode(errors));
        Assert.All(["pupils.key", "children.key"], name => Assert.Equal(file600, File.GetUnixFileMode(Path.Combine(folder.Data, name))));
        Assert.Equal(before, File.GetUnixFileMode(existing));
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_said()
    {
        var file = folder.Write("taken", "");
        var (exit, _, error) = await SendProcess.Run("areas", "--data", file);
        Assert.Equal(2, exit);
        Assert.Contains($"{file} is a file, and the data are kept in a folder.", error, StringComparison.Ordinal);
    }

    private async Task<int> Held()
    {
        var (_, rows, _) = await SendProcess.Run("observations", "301", "--format", "csv", "--data", folder.Data);
        return rows.TrimEnd().Split('\n').Length - 1;
    }
}
