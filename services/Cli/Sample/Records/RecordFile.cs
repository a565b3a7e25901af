using System.Globalization;
using System.Text;

namespace Send.Cli.Sample.Records;

/// <summary>A file of records being written row by row, so that it may be of any length.</summary>
internal sealed class RecordFile : IDisposable
{
    private readonly StreamWriter writer;

    public RecordFile(string folder, string name, string header)
    {
        Path = System.IO.Path.Combine(folder, name);
        writer = new(Path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
        writer.WriteLine(header);
    }

    public string Path { get; }

    public long Rows { get; private set; }

    public static string Day(DateOnly? day) => day is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    public void Row(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                writer.Write(',');
            writer.Write(cells[i]);
        }
        writer.WriteLine();
        Rows++;
    }

    public void Dispose() => writer.Dispose();
}
