using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Attendance.Formats;

/// <summary>A row of a register's file, with its cells as text.</summary>
internal abstract class RegisterRow
{
    /// <summary>Counted from 1 with the header as row 1.</summary>
    public abstract long Number { get; }

    public abstract int Width { get; }

    /// <summary>How many columns the header has.</summary>
    public abstract int Columns { get; }

    /// <summary>The row as it stands in the file, without its line's end.</summary>
    public abstract string Raw { get; }

    /// <summary>Empty where the row is too short.</summary>
    public abstract string Cell(string column);

    /// <summary>The row that a file read last.</summary>
    internal sealed class OfFile(CsvFile file) : RegisterRow
    {
        public override long Number => file.Row;

        public override int Width => file.Width;

        public override int Columns => file.Header.Count;

        public override string Raw => file.RawRow;

        public override string Cell(string column) => file.CellOf(column);
    }

    /// <summary>A line of a file, of which another reading knows where the cells are.</summary>
    internal sealed class OfLine(CsvFile file, long number, byte[] bytes, Range line, int width, (int[] Starts, int[] Ends) cells) : RegisterRow
    {
        public override long Number => number;

        public override int Width => width;

        public override int Columns => file.Header.Count;

        public override string Raw => CsvFile.Decode(bytes.AsSpan(line));

        public override string Cell(string column) => file.Find(column) is { } index && index < width
            ? CsvFile.Decode(bytes.AsSpan(cells.Starts[index]..cells.Ends[index])).Replace("\"\"", "\"", StringComparison.Ordinal)
            : "";
    }
}
