using Xunit;

namespace Send.Deploy.Tests;

/// <summary>The contracts keep the rules of <c>protos/buf.yaml</c>.</summary>
public sealed class ProtosLintTests
{
    [Fact]
    public async Task Buf_has_nothing_to_say_about_the_contracts()
    {
        Tool.Require("buf");
        Assert.Contains("no findings", await Tool.Run(Repository.Path("protos", "lint")));
    }
}
