using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Send.Hosting.Errors;
using Send.Hosting.Storage;

namespace Send.Hosting.Documents;

/// <summary>Does for a document what the interceptors do for a call: asks for the token, and turns what was thrown into an error as JSON has it.</summary>
internal sealed partial class DocumentFilter(AppToken token, ILogger<DocumentFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!token.Accepts(http.Request.Headers[AppToken.Header]))
            return Answer(AppToken.Refusal);
        try
        {
            return await next(context);
        }
        catch (Exception e) when (!http.RequestAborted.IsCancellationRequested)
        {
            return Answer(Told(http.Request.Path, e));
        }
    }

    private ServiceError Told(string path, Exception exception)
    {
        if (exception is ServiceException foreseen)
            return foreseen.Error;
        LogFailed(path, exception);
        return StorageFailure.Of(exception)
            ?? new("internal", StatusCode.Internal, "The service failed in a way that it did not foresee. Its log says how.");
    }

    private static IResult Answer(ServiceError error) => Results.Text(error.ToJson(), JsonAnswer.ContentType, statusCode: JsonAnswer.HttpStatus(error.Status));

    [LoggerMessage(LogLevel.Error, "{Path} failed")]
    private partial void LogFailed(string path, Exception exception);
}
