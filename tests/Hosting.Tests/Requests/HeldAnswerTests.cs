using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
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
}
