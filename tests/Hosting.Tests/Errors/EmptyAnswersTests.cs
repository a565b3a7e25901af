using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Send.Hosting.Tests.Errors;

public sealed class EmptyAnswersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_that_is_none_is_answered_with_a_status_too()
    {
        await using var host = await RunningHost.Start();
        using var answer = await host.Http.GetAsync($"/v1/nothing{new string('x', 200)}", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var status = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(5, status.GetProperty("code").GetInt32());
        Assert.Matches("^'/v1/nothingx{89}…' is no address of this service", status.GetProperty("message").GetString()!);
        Assert.Equal("unknown-address", status.GetProperty("details")[0].GetProperty("reason").GetString());
    }
}
