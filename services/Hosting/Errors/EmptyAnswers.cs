using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Send.Hosting.Errors;

/// <summary>Gives a body to the answers that routing gives without one: an address that is none, a verb that it does not take.</summary>
internal static class EmptyAnswers
{
    private const int LongestPath = 100;

    public static void UseErrorBodies(this WebApplication app) => app.UseStatusCodePages(async pages =>
    {
        var context = pages.HttpContext;
        if (Error(context) is not { } error)
            return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(error.ToJson(), context.RequestAborted);
    });

    private static ServiceError? Error(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => new(
            "unknown-address", StatusCode.NotFound, $"'{Path(context)}' is no address of this service. The google.api.http options of its contracts say which there are."),
        StatusCodes.Status405MethodNotAllowed => new(
            "unknown-verb", StatusCode.Unimplemented, $"'{Path(context)}' does not take {context.Request.Method}. It takes {context.Response.Headers.Allow}."),
        _ => null,
    };

    private static string Path(HttpContext context) =>
        context.Request.Path.Value is { Length: > LongestPath } path ? $"{path[..CutOf(path)]}…" : $"{context.Request.Path}";

    /// <summary>Not between the two halves of a character, which no JSON can hold.</summary>
    private static int CutOf(string path) => char.IsHighSurrogate(path[LongestPath - 1]) ? LongestPath - 1 : LongestPath;
}
