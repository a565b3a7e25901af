using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Reads the body of a request as JSON and leaves it to be read again.</summary>
internal static class SentBody
{
    /// <exception cref="ServiceException">It is no JSON, or too large.</exception>
    public static async Task<JsonDocument> Read(HttpRequest request)
    {
        if (!IsJson(request.ContentType))
            throw new ServiceException(RequestErrors.NotJson("The body is not said to be JSON in UTF-8. Send it with the content type application/json."));
        // In memory, because what is of children is not to lie in a temporary file.
        var body = new MemoryStream();
        request.HttpContext.Response.RegisterForDispose(body);
        try
        {
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new ServiceException(RequestErrors.TooLarge());
        }
        if (body.Length == 0)
            throw new ServiceException(RequestErrors.NotJson("The body is empty. Send an object of JSON, which may be {}."));
        body.Position = 0;
        request.Body = body;
        return Parse(body);
    }

    private static JsonDocument Parse(MemoryStream body)
    {
        try
        {
            return JsonDocument.Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
        }
        catch (JsonException e)
        {
            // Its message may repeat what was sent.
            throw new ServiceException(RequestErrors.NotJson(FormattableString.Invariant($"The body is no JSON from line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.")));
        }
    }

    private static bool IsJson(string? contentType) => MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
}
