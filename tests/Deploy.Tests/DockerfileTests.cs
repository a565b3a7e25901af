using System.Text.RegularExpressions;
using Xunit;

namespace Send.Deploy.Tests;

/// <summary>The file by which the four images are built.</summary>
public sealed partial class DockerfileTests
{
    private readonly string[] lines = File.ReadAllLines(Repository.Path("deploy", "Dockerfile"));

    [Fact]
    public void Builds_any_of_the_four_for_a_user_without_rights()
    {
        Assert.Contains("ARG SERVICE", lines);
        Assert.Contains("USER 1654:1654", lines);
        Assert.Contains("--locked-mode", string.Join('\n', lines));
    }

    [Fact]
    public void Copies_only_what_exists_and_what_dockerignore_lets_through()
    {
        var allowed = File.ReadAllLines(Repository.Path(".dockerignore")).Where(l => l.StartsWith('!')).Select(l => l[1..]).ToHashSet();
        var copied = lines.Select(l => CopyFromContext().Match(l)).Where(m => m.Success)
            .SelectMany(m => m.Groups["sources"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(path => path.TrimEnd('/'))
            .ToArray();

        Assert.Equal(allowed.Order(), copied.Order());
        Assert.All(copied, path => Assert.True(Path.Exists(Repository.Path(path)), $"{path} does not exist."));
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Finds_each_service_that_the_README_builds(Service service)
    {
        Assert.Matches($@"\b{service.Folder}\b", Repository.Read("deploy", "README.md"));
        Assert.True(File.Exists(Repository.Path("services", service.Folder, $"Send.{service.Folder}.csproj")));
    }

    [GeneratedRegex(@"^COPY (?!--from)(?<sources>.+) \S+$")]
    private static partial Regex CopyFromContext();
}
