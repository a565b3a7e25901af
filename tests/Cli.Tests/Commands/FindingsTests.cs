using System.Text.Json;
using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class FindingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Many_areas_are_a_line_of_json_each_and_one_area_ends_with_its_sources()
    {
        Assert.Equal(0, (await SendProcess.Run("demo", "--once", "--data", folder.Path)).Exit);

        var (exit, many, _) = await SendProcess.Run("findings", "--format", "json", "--data", folder.Path);
        Assert.Equal(0, exit);
        var codes = many.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(AreaCode).ToList();
        Assert.Equal((30, "001", "030"), (codes.Count, codes[0], codes[^1]));

        var (_, some, _) = await SendProcess.Run("findings", "--national", "--areas", "001, 002,003", "--data", folder.Path);
        Assert.StartsWith("3 named areas, 3 areas, as of ", some, StringComparison.Ordinal);
        Assert.Contains("Of 3 areas, an inspection is held of ", some, StringComparison.Ordinal);

        var (_, listed, _) = await SendProcess.Run("findings", "--national", "--areas", "001", "--data", folder.Path);
        Assert.Matches("^1 area: [^,]+, as of ", listed);
        // One name for one verdict, in a table too.
        Assert.DoesNotContain("not known", (await SendProcess.Run("findings", "--data", folder.Path)).Out, StringComparison.Ordinal);

        var one = (await SendProcess.Run("findings", "001", "--data", folder.Path)).Out;
        var sources = one[one.LastIndexOf("Sources", StringComparison.Ordinal)..].Split("\n   ")[1..];
        foreach (var records in (string[])["Attendance registers.", "Suspensions and permanent exclusions.", "Reports of unofficial exclusion.", "Signals of unofficial exclusion.", "Home education."])
            Assert.Single(sources, s => s.StartsWith(records, StringComparison.Ordinal));
        Assert.Single(sources, s => s.Contains("Community health services waiting lists", StringComparison.Ordinal));
        Assert.Equal(sources.Distinct(), sources);
    }

    private static string? AreaCode(string line)
    {
        using var area = JsonDocument.Parse(line);
        return area.RootElement.GetProperty("areaCode").GetString();
    }
}
