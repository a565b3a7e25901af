using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Send.Hosting.Errors;

/// <summary>Answers with an error over HTTP where no transcoded call was reached that would.</summary>
internal static class JsonAnswer
{
    public const string ContentType = "application/json";

    public static async Task Answer(this ServiceError error, HttpContext context)
    {
        context.Response.StatusCode = HttpStatus(error.Status);
        context.Response.ContentType = ContentType;
        await context.Response.WriteAsync(error.ToJson(), context.RequestAborted);
    }

    /// <summary>As the transcoding of gRPC has them.</summary>
    public static int HttpStatus(StatusCode code) => code switch
    {
        StatusCode.InvalidArgument or StatusCode.FailedPrecondition => StatusCodes.Status400BadRequest,
        StatusCode.Unauthenticated => StatusCodes.Status401Unauthorized,
        StatusCode.NotFound => StatusCodes.Status404NotFound,
        StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
        StatusCode.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
