using Google.Protobuf.Reflection;

namespace Send.Hosting.Requests;

/// <summary>The fields of a message by their names, of which each has two: that of JSON and that of the contract.</summary>
internal static class FieldNames
{
    private const int MostTold = 12;
    private const int LongestTold = 40;

    /// <summary>Null where the name is that of no field.</summary>
    public static FieldDescriptor? Field(this MessageDescriptor message, string name)
    {
        var fields = message.Fields.InDeclarationOrder();
        return fields.FirstOrDefault(f => f.JsonName == name) ?? fields.FirstOrDefault(f => f.Name == name);
    }

    /// <summary>Whether the transcoding reads the message in a way of its own, as it does a time.</summary>
    public static bool IsWellKnown(this MessageDescriptor message) => message.File.Package == "google.protobuf";

    /// <summary>Which name would have been right: the nearest, or else what there is.</summary>
    public static string Right(this MessageDescriptor message, string name) =>
        Told(message.Fields.InDeclarationOrder().Select(f => f.JsonName).ToList(), name);

    /// <summary>An unknown name as a path may tell it: a number in it may be a child's.</summary>
    public static string Unknown(string name) =>
        name.Length is > 0 and <= LongestTold && name.All(c => char.IsAsciiLetter(c) || c is '_' or '-') ? name : "*";

    private static string Told(List<string> names, string name) => NearName.Of(name, names) is { } near ? $"{near} is near it."
        : names is [] ? "There are none."
        : $"There are {string.Join(", ", names.Take(MostTold))}{(names.Count > MostTold ? " and others" : null)}.";
}
