using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Send.Hosting.Tests.Requests;

/// <summary>Sends the probe what a person may have mistyped.</summary>
internal static class Asked
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<(HttpStatusCode Status, JsonElement Said)> Put(string json, string query = "", string contentType = "application/json")
    {
        await using var host = await RunningHost.Start();
        using var body = new StringContent(json, Encoding.UTF8, contentType);
        using var answer = await host.Http.PutAsync($"/v1/probe/301{query}", body, Cancel);
        return (answer.StatusCode, await Said(answer));
    }

    public static async Task<(HttpStatusCode Status, JsonElement Said)> Get(string query)
    {
        await using var host = await RunningHost.Start();
        using var answer = await host.Http.GetAsync($"/v1/probe/301{query}", Cancel);
        return (answer.StatusCode, await Said(answer));
    }

    /// <summary>The code, the field and the message of what was refused as it should be.</summary>
    public static (string Code, string Field, string Message) Refusal((HttpStatusCode Status, JsonElement Said) answer)
    {
        Assert.Equal((HttpStatusCode.BadRequest, 3), (answer.Status, answer.Said.GetProperty("code").GetInt32()));
        var details = answer.Said.GetProperty("details");
        var violation = details[1].GetProperty("fieldViolations")[0];
        var code = details[0].GetProperty("reason").GetString()!;
        Assert.Equal((code, answer.Said.GetProperty("message").GetString()), (violation.GetProperty("reason").GetString(), violation.GetProperty("description").GetString()));
        return (code, violation.GetProperty("field").GetString()!, violation.GetProperty("description").GetString()!);
    }

    private static async Task<JsonElement> Said(HttpResponseMessage answer)
    {
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
    }
}
