using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Grpc.JsonTranscoding;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>
/// Checks what is sent as JSON before the transcoding reads it, which leaves out what it does not know and answers what it cannot read
/// without field or code.
/// </summary>
internal static class RequestChecks
{
    private const int MostTold = 10;

    private const string Transcoding = "Grpc.AspNetCore.Grpc.JsonTranscoding";

    /// <summary>Keeps out of the log what the transcoding says of a request that it cannot read, which repeats what was sent.</summary>
    public static void LogNoRequests(this ILoggingBuilder logging) => logging.AddFilter(Transcoding, LogLevel.Warning);

    public static void UseRequestChecks(this WebApplication app)
    {
        var token = app.Services.GetRequiredService<AppToken>();
        app.Use(async (context, next) =>
        {
            // Who has no token is told no more than that, by the call itself.
            if (context.GetEndpoint()?.Metadata.GetMetadata<GrpcJsonTranscodingMetadata>() is not { } call || !token.Accepts(context.Request.Headers[AppToken.Header]))
                await next(context);
            else if (await Wrong(context.Request, call) is { } error)
                await error.Answer(context);
            else
                await HeldAnswer.Hold(context, next, RequestErrors.NotRead(call.MethodDescriptor.InputType));
        });
    }

    private static async Task<ServiceError?> Wrong(HttpRequest request, GrpcJsonTranscodingMetadata call)
    {
        var (message, body) = (call.MethodDescriptor.InputType, call.HttpRule.Body);
        try
        {
            List<FieldViolation> wrong = [.. new QueryCheck(message, body, request.RouteValues).Problems(request.Query)];
            if (body.Length > 0)
                wrong.AddRange(await BodyCheck.Problems(message, body, request));
            return wrong is [var first, ..]
                ? new(first.Code, StatusCode.InvalidArgument, first.Message) { Violations = [.. wrong.Take(MostTold)] }
                : null;
        }
        catch (ServiceException e)
        {
            return e.Error;
        }
    }
}
