using Google.Protobuf;
using Grpc.Core;
using Send.Cli.Connections;
using Send.Suite.Tests.Published;
using Xunit;

namespace Send.Suite.Tests.Apart;

public sealed class SameFindingsTests(PublishedSuite together)
{
    private const string AsOf = "2026-11-23";

    [Fact]
    public async Task Four_processes_say_the_same_findings_byte_for_byte_as_one()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var cancel = TestContext.Current.CancellationToken;
        await using var apart = await FourProcesses.Start(cancel);
        foreach (var file in PublishedFiles.All)
            await RunningSuite.Import(apart.Connection, file, cancel);

        Assert.Equal(await National(together.Connection, cancel), await National(apart.Connection, cancel));
        Assert.Equal(await Areas(together.Connection, cancel), await Areas(apart.Connection, cancel));
    }

    private static async Task<ByteString> National(Connection connection, CancellationToken cancel) =>
        (await connection.Findings.GetNationalFindingsAsync(new() { AsOf = AsOf }, cancellationToken: cancel)).ToByteString();

    private static async Task<List<ByteString>> Areas(Connection connection, CancellationToken cancel)
    {
        using var stream = connection.Findings.ListAreaFindings(new() { AsOf = AsOf }, cancellationToken: cancel);
        List<ByteString> areas = [];
        await foreach (var answer in stream.ResponseStream.ReadAllAsync(cancel))
            areas.Add(answer.ToByteString());
        return areas;
    }
}
