using System.Globalization;
using Google.Protobuf.Reflection;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Whether the values of one parameter are what its field takes. All are text, so that a number is one by its digits.</summary>
internal static class QueryValueCheck
{
    public static IEnumerable<FieldViolation> Problems(FieldDescriptor field, IReadOnlyList<string?> values, string path) => field switch
    {
        { FieldType: FieldType.Message } when field.MessageType.IsWellKnown() => [],
        { FieldType: FieldType.Message } => [RequestErrors.WrongType(path, $"one of its fields, such as {path}.{field.MessageType.Fields.InDeclarationOrder()[0].Name}")],
        { IsRepeated: false } when values.Count > 1 => [RequestErrors.WrongType(path, "one value")],
        _ => values.SelectMany((v, i) => OfOne(field, v ?? "", field.IsRepeated ? $"{path}[{i}]" : path)),
    };

    private static IEnumerable<FieldViolation> OfOne(FieldDescriptor field, string value, string path)
    {
        if (field.FieldType == FieldType.Enum)
            return IsOf(field.EnumType, value) ? [] : [RequestErrors.UnknownValue(path, field.EnumType)];
        return Holds(field.FieldType, value) ? [] : [RequestErrors.WrongType(path, JsonTypeCheck.Right(field.FieldType))];
    }

    private static bool IsOf(EnumDescriptor names, string value) => int.TryParse(value, CultureInfo.InvariantCulture, out var number)
        ? names.FindValueByNumber(number) is not null
        : names.FindValueByName(value) is not null;

    private static bool Holds(FieldType type, string value) => type switch
    {
        FieldType.String => true,
        FieldType.Bytes => Convert.TryFromBase64String(value, new byte[value.Length], out _),
        FieldType.Bool => bool.TryParse(value, out _),
        FieldType.Double or FieldType.Float => double.TryParse(value, CultureInfo.InvariantCulture, out _),
        FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 => long.TryParse(value, CultureInfo.InvariantCulture, out _),
        FieldType.UInt64 or FieldType.Fixed64 => ulong.TryParse(value, CultureInfo.InvariantCulture, out _),
        FieldType.UInt32 or FieldType.Fixed32 => uint.TryParse(value, CultureInfo.InvariantCulture, out _),
        _ => int.TryParse(value, CultureInfo.InvariantCulture, out _),
    };
}
