using Google.Protobuf;

namespace Send.Cli.Output;

/// <summary>Messages as JSON, as the services write them.</summary>
internal static class ProtoJson
{
    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true).WithIndentation());

    private static readonly JsonFormatter Compact = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true));

    public static string Line(IMessage message) => Compact.Format(message);

    public static void Write(IMessage message) => Console.Out.WriteLine(Formatter.Format(message));
}
