using Microsoft.AspNetCore.Http;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Holds the answer to a call back until its request is read, because what cannot be read is answered in words that may repeat it.</summary>
internal sealed class HeldAnswer(HttpResponse response)
{
    private readonly Stream body = response.Body;

    private bool released;

    /// <param name="context">The call.</param>
    /// <param name="next">Reads the request and answers.</param>
    /// <param name="unread">What is answered where it cannot be read.</param>
    public static async Task Hold(HttpContext context, RequestDelegate next, ServiceError unread)
    {
        var held = new HeldAnswer(context.Response);
        context.Features.Set(held);
        context.Response.Body = new MemoryStream();
        await next(context);
        if (held.released)
            return;
        held.Release();
        await unread.Answer(context);
    }

    /// <summary>Lets the answer go its way.</summary>
    public void Release() => (response.Body, released) = (body, true);
}
