using System.Text.Json;
using Google.Protobuf.Reflection;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Whether an object of JSON says only what its message can hold.</summary>
internal static class MessageCheck
{
    /// <param name="message">What the object is read as.</param>
    /// <param name="sent">The object.</param>
    /// <param name="path">Where it stands; empty for the whole request.</param>
    public static IEnumerable<FieldViolation> Problems(MessageDescriptor message, JsonElement sent, string path)
    {
        if (sent.ValueKind != JsonValueKind.Object)
            return [RequestErrors.WrongType(path.Length == 0 ? "body" : path, "an object")];
        return sent.EnumerateObject().SelectMany(p => Problems(message, p, path)).Concat(OneofCheck.Problems(Given(message, sent), path));
    }

    private static IEnumerable<FieldViolation> Problems(MessageDescriptor message, JsonProperty property, string path) => message.Field(property.Name) is { } field
        ? FieldCheck.Problems(field, property.Value, FieldPath.To(path, field.Name))
        : [RequestErrors.UnknownField(FieldPath.To(path, FieldNames.Unknown(property.Name)), message.Right(property.Name))];

    private static IEnumerable<FieldDescriptor> Given(MessageDescriptor message, JsonElement sent) =>
        sent.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).Select(p => message.Field(p.Name)).OfType<FieldDescriptor>();
}
