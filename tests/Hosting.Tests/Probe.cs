using Grpc.Core;
using Send.Probe.V1;

namespace Send.Hosting.Tests;

/// <summary>What the service of a test does when it is asked, whichever of the four ways; until a test says otherwise, it says the text again.</summary>
public delegate Task<string> Answering(string text, ServerCallContext context);

internal sealed class Probe(Answering answering) : ProbeService.ProbeServiceBase
{
    public override Task<AskResponse> Ask(AskRequest request, ServerCallContext context) => Answer(request, context);

    public override async Task Read(AskRequest request, IServerStreamWriter<AskResponse> responseStream, ServerCallContext context) =>
        await responseStream.WriteAsync(await Answer(request, context), context.CancellationToken);

    public override async Task<AskResponse> Send(IAsyncStreamReader<AskRequest> requestStream, ServerCallContext context)
    {
        var length = 0;
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
            length += request.Text.Length;
        return await Answer(new() { Text = $"{length}" }, context);
    }

    public override async Task Talk(IAsyncStreamReader<AskRequest> requestStream, IServerStreamWriter<AskResponse> responseStream, ServerCallContext context)
    {
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
            await responseStream.WriteAsync(await Answer(request, context), context.CancellationToken);
    }

    public override Task<AskResponse> Keep(KeepRequest request, ServerCallContext context) => Answer(new() { Text = request.Thing.AreaCode }, context);

    public override Task<AskResponse> Find(FindRequest request, ServerCallContext context) => Answer(new() { Text = request.AreaCode }, context);

    private async Task<AskResponse> Answer(AskRequest request, ServerCallContext context) => new() { Text = await answering(request.Text, context) };
}
