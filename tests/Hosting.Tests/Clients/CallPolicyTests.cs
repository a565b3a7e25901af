using Grpc.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Send.Hosting.Clients;
using Xunit;

namespace Send.Hosting.Tests.Clients;

public sealed class CallPolicyTests
{
    private const string NotAsked = "not asked, because it failed repeatedly a moment ago";

    private readonly FakeTimeProvider time = new();
    private int asked;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_hangs_costs_its_deadline_to_two_callers_and_to_no_more()
    {
        var policy = Policy(new());
        Assert.Equal("no answer within 10 s", await AskHanging(policy, seconds: 10));
        Assert.Equal("no answer within 10 s", await AskHanging(policy, seconds: 10));
        Assert.Equal(NotAsked, await AskHanging(policy, seconds: 0));
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_service_that_hangs_after_many_answers_costs_its_deadline_to_few()
    {
        var policy = Policy(new());
        for (var call = 1; call <= 50; call++)
            await policy.AskBriefly(Answers, Cancel);
        for (var call = 1; call <= 3; call++)
            Assert.Equal("no answer within 4 s", await AskHanging(policy.AskBriefly, seconds: 4));
        Assert.Equal(NotAsked, await AskHanging(policy.AskBriefly, seconds: 0));
    }

    [Fact]
    public async Task A_service_that_answers_again_is_asked_again_after_the_break()
    {
        var policy = Policy(new());
        await AskHanging(policy, seconds: 10);
        await AskHanging(policy, seconds: 10);
        time.Advance(TimeSpan.FromSeconds(2.1));
        Assert.Equal("answer", (await policy.Ask(Answers, Cancel)).Value);
        Assert.Equal("answer", (await policy.Ask(Answers, Cancel)).Value);
    }

    [Fact]
    public async Task The_break_grows_while_a_service_goes_on_hanging()
    {
        var policy = Policy(new());
        await AskHanging(policy, seconds: 10);
        await AskHanging(policy, seconds: 10);
        time.Advance(TimeSpan.FromSeconds(2.1));
        await AskHanging(policy, seconds: 10);
        time.Advance(TimeSpan.FromSeconds(2.1));
        Assert.Equal(NotAsked, (await policy.Ask(Answers, Cancel)).Failure);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("answer", (await policy.Ask(Answers, Cancel)).Value);
    }

    [Fact]
    public async Task A_question_is_given_up_sooner_and_counts_too()
    {
        var policy = Policy(new());
        Assert.Equal("no answer within 4 s", await AskHanging(policy.AskBriefly, seconds: 4));
        Assert.Equal("no answer within 4 s", await AskHanging(policy.AskBriefly, seconds: 4));
        Assert.Equal(NotAsked, (await policy.Ask(Answers, Cancel)).Failure);
    }

    [Fact]
    public async Task The_other_service_is_told_the_deadline()
    {
        DateTime? told = null;
        await Policy(new()).Ask(
            o =>
            {
                told = o.Deadline;
                return Answers(o);
            },
            Cancel);
        Assert.Equal(time.GetUtcNow().UtcDateTime.AddSeconds(10), told);
    }

    [Theory]
    [InlineData(ClientTransport.Direct, 2, 3)]
    [InlineData(ClientTransport.Direct, 0, 1)]
    [InlineData(ClientTransport.Dapr, 2, 1)]
    public async Task A_service_that_is_unavailable_is_tried_again_where_no_sidecar_does(ClientTransport transport, int retries, int attempts)
    {
        var policy = new CallPolicy(Options.Create(new ClientOptions { Transport = transport, Retries = retries }), TimeProvider.System);
        var answer = await policy.Ask(Fails(StatusCode.Unavailable), Cancel);
        Assert.Equal("Unavailable: so it says", answer.Failure);
        Assert.Equal(attempts, asked);
    }

    [Theory]
    [InlineData(ClientTransport.Direct)]
    [InlineData(ClientTransport.Dapr)]
    public async Task A_service_that_stays_unavailable_is_left_alone_for_a_while(ClientTransport transport)
    {
        var policy = Policy(new() { Transport = transport, Retries = 0 });
        await policy.Ask(Fails(StatusCode.Unavailable), Cancel);
        await policy.Ask(Fails(StatusCode.Unavailable), Cancel);
        Assert.Equal(NotAsked, (await policy.Ask(Fails(StatusCode.Unavailable), Cancel)).Failure);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_refusal_is_an_answer_and_neither_tried_again_nor_held_against_the_service()
    {
        var policy = Policy(new());
        for (var call = 1; call <= 4; call++)
            Assert.Equal("InvalidArgument: so it says", (await policy.Ask(Fails(StatusCode.InvalidArgument), Cancel)).Failure);
        Assert.Equal(4, asked);
    }

    [Fact]
    public async Task A_caller_that_breaks_off_is_told_so_and_it_is_not_held_against_the_service()
    {
        var policy = Policy(new());
        for (var call = 1; call <= 3; call++)
        {
            using var caller = new CancellationTokenSource();
            var answer = policy.Ask(Hangs, caller.Token);
            await caller.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        }
        Assert.Equal("answer", (await policy.Ask(Answers, Cancel)).Value);
    }

    private CallPolicy Policy(ClientOptions options) => new(Options.Create(options), time);

    private Task<string?> AskHanging(CallPolicy policy, double seconds) => AskHanging(policy.Ask, seconds);

    private async Task<string?> AskHanging(Func<Func<CallOptions, Task<string>>, CancellationToken, Task<Answer<string>>> ask, double seconds)
    {
        var answer = ask(Hangs, Cancel);
        time.Advance(TimeSpan.FromSeconds(seconds));
        return (await answer.WaitAsync(TimeSpan.FromSeconds(20), Cancel)).Failure;
    }

    private Task<string> Answers(CallOptions options) => Task.FromResult("answer");

    private Func<CallOptions, Task<string>> Fails(StatusCode status) => _ =>
    {
        asked++;
        throw new RpcException(new(status, "so it says"));
    };

    /// <summary>As a gRPC client does when nothing comes: it waits, and reports its own cancellation as a status.</summary>
    private async Task<string> Hangs(CallOptions options)
    {
        asked++;
        await Task.Delay(Timeout.Infinite, options.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        throw new RpcException(new(StatusCode.Cancelled, "Call canceled by the client."));
    }
}
