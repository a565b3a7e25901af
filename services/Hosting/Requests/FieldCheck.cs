using System.Text.Json;
using Google.Protobuf.Reflection;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Whether a field's value in JSON is what the field holds: one, a list, or a map.</summary>
internal static class FieldCheck
{
    private const int ValueOfEntry = 2;

    public static IEnumerable<FieldViolation> Problems(FieldDescriptor field, JsonElement sent, string path) => sent.ValueKind switch
    {
        JsonValueKind.Null when !field.IsRepeated => [],
        JsonValueKind.Object when field.IsMap => sent.EnumerateObject().SelectMany(e => OfOne(field.MessageType.FindFieldByNumber(ValueOfEntry), e.Value, $"{path}[*]")),
        _ when field.IsMap => [RequestErrors.WrongType(path, "an object of values by their keys")],
        JsonValueKind.Array when field.IsRepeated => sent.EnumerateArray().SelectMany((e, i) => OfOne(field, e, $"{path}[{i}]")),
        _ when field.IsRepeated => [RequestErrors.WrongType(path, "an array")],
        _ => OfOne(field, sent, path),
    };

    private static IEnumerable<FieldViolation> OfOne(FieldDescriptor field, JsonElement sent, string path) => field.FieldType switch
    {
        FieldType.Message when field.MessageType.IsWellKnown() => [],
        FieldType.Message => MessageCheck.Problems(field.MessageType, sent, path),
        FieldType.Enum when sent.ValueKind == JsonValueKind.String =>
            field.EnumType.FindValueByName(sent.GetString()!) is null ? [RequestErrors.UnknownValue(path, field.EnumType)] : [],
        _ => JsonTypeCheck.Holds(field.FieldType, sent) ? [] : [RequestErrors.WrongType(path, JsonTypeCheck.Right(field.FieldType))],
    };
}
