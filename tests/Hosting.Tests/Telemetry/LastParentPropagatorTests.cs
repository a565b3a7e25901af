using System.Diagnostics;
using System.Net.Http.Json;
using Send.Hosting.Telemetry;
using Xunit;

namespace Send.Hosting.Tests.Telemetry;

public sealed class LastParentPropagatorTests
{
    private const string First = "00-11111111111111111111111111111111-1111111111111111-01";
    private const string Last = "00-22222222222222222222222222222222-2222222222222222-01";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(First, First)]
    [InlineData($"{First}, {Last}", Last)]
    [InlineData($"{First},{Last}", Last)]
    [InlineData("nonsense", null)]
    [InlineData($"{First},nonsense", null)]
    [InlineData(null, null)]
    public void Of_one_value_the_last_part_is_the_parent_where_it_is_one(string? sent, string? parent) => Assert.Equal(parent, Parent(sent, null));

    [Fact]
    public void Of_two_values_the_last_is_the_parent() => Assert.Equal(Last, Parent(null, [First, Last]));

    [Fact]
    public async Task A_trace_goes_on_through_a_sidecar_that_delivers_two_values()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        await using var host = await RunningHost.Start((_, _) => Task.FromResult($"{Activity.Current?.TraceId} {Activity.Current?.ParentSpanId}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/probe:ask") { Content = JsonContent.Create(new { text = "a" }) };
        request.Headers.TryAddWithoutValidation("traceparent", [First, Last]);

        using var answer = await host.Http.SendAsync(request, Cancel);

        Assert.Contains("22222222222222222222222222222222 2222222222222222", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private static string? Parent(string? single, IEnumerable<string>? several)
    {
        new LastParentPropagator().ExtractTraceIdAndState(null, Get, out var parent, out _);
        return parent;

        void Get(object? carrier, string name, out string? value, out IEnumerable<string>? values) =>
            (value, values) = name == "traceparent" ? (single, several) : (null, null);
    }
}
