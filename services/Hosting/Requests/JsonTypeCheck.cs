using System.Globalization;
using System.Text.Json;
using Google.Protobuf.Reflection;

namespace Send.Hosting.Requests;

/// <summary>Whether a value of JSON is of the type that a field without fields of its own takes.</summary>
internal static class JsonTypeCheck
{
    public static bool Holds(FieldType type, JsonElement sent) => type switch
    {
        FieldType.String => sent.ValueKind == JsonValueKind.String && sent.GetString() is not null,
        FieldType.Bytes => sent.ValueKind == JsonValueKind.String && sent.TryGetBytesFromBase64(out _),
        FieldType.Bool => sent.ValueKind is JsonValueKind.True or JsonValueKind.False,
        FieldType.Double or FieldType.Float => IsNumber(sent) || IsNamedNumber(sent),
        FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 => IsNumber(sent) ? sent.TryGetInt64(out _) : IsText(sent, out var text) && long.TryParse(text, CultureInfo.InvariantCulture, out _),
        FieldType.UInt64 or FieldType.Fixed64 => IsNumber(sent) ? sent.TryGetUInt64(out _) : IsText(sent, out var text) && ulong.TryParse(text, CultureInfo.InvariantCulture, out _),
        FieldType.UInt32 or FieldType.Fixed32 => IsNumber(sent) && sent.TryGetUInt32(out _),
        _ => IsNumber(sent) && sent.TryGetInt32(out _),
    };

    /// <summary>What would be right, in words.</summary>
    public static string Right(FieldType type) => type switch
    {
        FieldType.String => "a string",
        FieldType.Bytes => "a string in base64",
        FieldType.Bool => "true or false",
        FieldType.Double or FieldType.Float => "a number",
        FieldType.Enum => "a string that names the value",
        FieldType.UInt32 or FieldType.UInt64 or FieldType.Fixed32 or FieldType.Fixed64 => "a whole number from 0",
        _ => "a whole number",
    };

    private static bool IsNumber(JsonElement sent) => sent.ValueKind == JsonValueKind.Number;

    private static bool IsNamedNumber(JsonElement sent) => IsText(sent, out var text) && text is "NaN" or "Infinity" or "-Infinity";

    private static bool IsText(JsonElement sent, out string text)
    {
        text = sent.ValueKind == JsonValueKind.String ? sent.GetString()! : "";
        return text.Length > 0;
    }
}
