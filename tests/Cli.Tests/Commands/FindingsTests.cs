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

        var one = (await SendProcess.Run("findings", "001", "--data", folder.Path)).Out;
        var sources = one[one.LastIndexOf("Sources", StringComparison.Ordinal)..].Split("\n   ")[1..];
        // Six that are laid out as published ones, as the area was inspected under one framework only, and its five kinds of records.
        Assert.Equal(11, sources.Length);
        Assert.Equal(sources.Distinct(), sources);
    }

    private static string? AreaCode(string line)
    {
        using var area = JsonDocument.Parse(line);
        return area.RootElement.GetProperty("areaCode").GetString();
    }
}
