using Google.Protobuf.Reflection;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>What may be wrong with a request in JSON. None repeats what was sent, which may be a child's number.</summary>
internal static class RequestErrors
{
    public static FieldViolation UnknownField(string field, string right) => new(field, "unknown-field", $"{field} is no field of the request. {right}");

    public static FieldViolation UnknownValue(string field, EnumDescriptor names) => new(
        field, "unknown-value", $"{field} is none of {names.Name}. Give {string.Join(", ", names.Values.Select(v => v.Name))}.");

    public static FieldViolation WrongType(string field, string right) => new(field, "wrong-type", $"{field} is of another type. Give {right}.");

    public static FieldViolation MoreThanOneOf(string field, IEnumerable<FieldDescriptor> given) => new(
        field, "more-than-one-of", $"{string.Join(" and ", given.Select(f => f.JsonName))} exclude each other. Give one of them.");

    public static ServiceError NotJson(string why) => ServiceError.Invalid("body", "not-json", why);

    public static ServiceError TooLarge() => ServiceError.Invalid(
        "body", "too-large", $"The body is larger than {SendHost.MaxMessageBytes:N0} bytes. Send it in parts.");

    /// <summary>For what the transcoding refuses by itself, in words of its own that may repeat what was sent.</summary>
    public static ServiceError NotRead(MessageDescriptor request) => ServiceError.Invalid(
        "body", "not-read", $"A value of the request cannot be read. The contract of {request.FullName} says how each is written.");
}
