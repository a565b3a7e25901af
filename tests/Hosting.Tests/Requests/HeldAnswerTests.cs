using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Send.Hosting.Tests.Requests;

public sealed class HeldAnswerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_transcoding_alone_refuses_is_told_without_what_was_sent()
    {
        var answer = await Asked.Put("""{"keptAt":"9434765919"}""");
        Assert.Equal("not-read", Asked.Refusal(answer).Code);
        Assert.DoesNotContain("9434765919", answer.Said.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_is_what_was_sent_in_the_log()
    {
        var log = new Lines();
        var builder = RunningHost.Builder(("Logging:LogLevel:Default", "Information"));
        builder.Logging.ClearProviders().AddProvider(log);
        await using var host = await RunningHost.Start(builder, (text, _) => Task.FromResult(text));
        using var refused = await host.Http.PutAsJsonAsync("/v1/probe/301", new { keptAt = "9434765919" }, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.NotEmpty(log.All);
        Assert.DoesNotContain(log.All, l => l.Contains("9434765919", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_no_token_is_told_so_and_no_field()
    {
        await using var host = await RunningHost.Start(("APP_API_TOKEN", "a secret"));
        using var refused = await host.Http.PostAsJsonAsync("/v1/probe:ask", new { texd = "a" }, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(16, (await refused.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task A_query_beside_a_body_of_everything_is_refused()
    {
        await using var host = await RunningHost.Start();
        using var refused = await host.Http.PostAsJsonAsync("/v1/probe:ask?text=a", new { text = "a" }, Cancel);
        var (code, field, message) = Asked.Refusal((refused.StatusCode, await refused.Content.ReadFromJsonAsync<JsonElement>(Cancel)));
        Assert.Equal(("unknown-field", "text", "text is no field of the request. It takes all its fields in the body."), (code, field, message));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = [];

        public IReadOnlyCollection<string> All => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
