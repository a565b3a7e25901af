using System.Net;
using System.Net.Http.Json;
using Grpc.Core;
using Xunit;

namespace Send.Hosting.Tests;

public sealed class SendHostTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_larger_than_the_limit_is_refused_and_a_smaller_one_taken()
    {
        await using var host = await RunningHost.Start((text, _) => Task.FromResult($"{text.Length}"));
        var most = SendHost.MaxMessageBytes - 16;
        Assert.Equal($"{most}", await host.Client.Call(Way.Unary, new('a', most), Cancel));

        var refused = await Assert.ThrowsAsync<RpcException>(() => host.Client.Call(Way.Unary, new('a', SendHost.MaxMessageBytes + 1), Cancel));
        Assert.Equal(StatusCode.ResourceExhausted, refused.StatusCode);
    }

    [Fact]
    public async Task A_stream_of_messages_may_be_as_long_as_it_likes()
    {
        await using var host = await RunningHost.Start();
        using var send = host.Client.Send(cancellationToken: Cancel);
        for (var message = 0; message < 12; message++)
            await send.RequestStream.WriteAsync(new() { Text = new('a', 3_000_000) }, Cancel);
        await send.RequestStream.CompleteAsync();
        Assert.Equal("36000000", (await send).Text);
    }

    [Fact]
    public async Task JSON_larger_than_the_limit_is_refused_and_smaller_taken()
    {
        await using var host = await RunningHost.Start((text, _) => Task.FromResult($"{text.Length}"));
        using var taken = await host.Http.PostAsJsonAsync("/v1/probe:ask", new { text = new string('a', 3_000_000) }, Cancel);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);

        using var refused = await host.Http.PostAsJsonAsync("/v1/probe:ask", new { text = new string('a', SendHost.MaxMessageBytes + 1) }, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task A_wrong_setting_ends_the_process_with_what_would_be_right()
    {
        var standardError = Console.Error;
        using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            Assert.Equal(78, await SendHost.Run([], _ => RunningHost.Builder(("Listen:Grpc", "70000")).Build()));
        }
        finally
        {
            Console.SetError(standardError);
        }
        Assert.Equal("Listen:Grpc is '70000'. Give a port from 1 to 65535, or 0 for any that is free.", said.ToString().TrimEnd());
    }
}
