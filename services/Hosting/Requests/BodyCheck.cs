using System.Text.Json;
using Google.Protobuf.Reflection;
using Microsoft.AspNetCore.Http;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Whether the body of a request is JSON, and says only what the request can hold.</summary>
internal static class BodyCheck
{
    /// <exception cref="ServiceException">It is no JSON.</exception>
    public static async Task<IReadOnlyList<FieldViolation>> Problems(MessageDescriptor message, string body, HttpRequest request)
    {
        using var sent = await SentBody.Read(request);
        try
        {
            return [.. body == "*" ? MessageCheck.Problems(message, sent.RootElement, "") : OfField(message.Field(body)!, sent.RootElement)];
        }
        catch (InvalidOperationException)
        {
            throw new ServiceException(RequestErrors.NotJson("A text of the body holds half a character, which no Unicode has."));
        }
    }

    // No null, which is what a field may be, but no body.
    private static IEnumerable<FieldViolation> OfField(FieldDescriptor field, JsonElement sent) => sent.ValueKind == JsonValueKind.Null
        ? [RequestErrors.WrongType(field.Name, "an object")]
        : FieldCheck.Problems(field, sent, field.Name);
}
