using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Send.Observations.Profiles;

namespace Send.Attendance.Formats;

/// <summary>
/// Finds the rows of a chunk and what they say, for one thread. A row that is not as most are is left to be read as text, where its
/// turn comes.
/// </summary>
internal abstract class RegisterScan(CsvFile file)
{
    private const int FewestRows = 32 * 1024;
    private readonly int columns = file.Header.Count;
    private ScannedRow[] rows = new ScannedRow[FewestRows];
    private int count;

    /// <summary>What was found in the last chunk.</summary>
    public ReadOnlySpan<ScannedRow> Rows => rows.AsSpan(0, count);

    protected int[] Starts { get; } = new int[file.Header.Count];

    protected int[] Ends { get; } = new int[file.Header.Count];

    /// <summary>The ten marks of a row that has a whole week.</summary>
    public virtual ReadOnlySpan<byte> Week(int row) => [];

    public void Scan(RegisterChunk chunk)
    {
        var (bytes, length) = (chunk.Bytes, chunk.Length);
        ref var first = ref MemoryMarshal.GetArrayDataReference(bytes);
        var (comma, newline, quote, carriage) = (Vector256.Create((byte)','), Vector256.Create((byte)'\n'), Vector256.Create((byte)'"'), Vector256.Create((byte)'\r'));
        var (line, cell, isDressed) = (0, 0, false);
        count = 0;
        for (var at = 0; at < length; at += Vector256<byte>.Count)
        {
            var some = Vector256.LoadUnsafe(ref first, (nuint)at);
            var found = (Vector256.Equals(some, comma) | Vector256.Equals(some, newline) | Vector256.Equals(some, quote) | Vector256.Equals(some, carriage)).ExtractMostSignificantBits();
            for (; found != 0; found &= found - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(found);
                if (place >= length)
                    break;
                switch (bytes[place])
                {
                    case (byte)',':
                        if (cell < Ends.Length)
                            Ends[cell] = place;
                        cell++;
                        break;
                    case (byte)'\n':
                        EndLine(bytes, line, place, cell, isDressed);
                        (line, cell, isDressed) = (place + 1, 0, false);
                        break;
                    case (byte)'"':
                        isDressed = true;
                        break;
                    default:
                        isDressed |= bytes[place + 1] != '\n';
                        break;
                }
            }
        }
    }

    /// <summary>Takes what a row says whose cells are found.</summary>
    /// <returns>False where it has to be read as text.</returns>
    protected abstract bool Take(byte[] bytes, int index, ref ScannedRow row);

    private void EndLine(byte[] bytes, int line, int newline, int commas, bool isDressed)
    {
        var end = newline > line && bytes[newline - 1] == '\r' ? newline - 1 : newline;
        if (end == line)
            return;
        if (count == rows.Length)
            Array.Resize(ref rows, rows.Length * 2);
        var isWhole = isDressed ? LineCells.Find(bytes, line, end, Starts, Ends) == columns : commas + 1 == columns;
        if (isWhole && !isDressed)
        {
            Starts[0] = line;
            for (var i = 1; i < Starts.Length; i++)
                Starts[i] = Ends[i - 1] + 1;
            Ends[^1] = end;
        }
        ref var row = ref rows[count];
        row.Start = line;
        if (!isWhole || !Take(bytes, count, ref row))
            row.Row = ScannedRow.AsText;
        count++;
    }
}

/// <summary>What a row of a chunk says.</summary>
internal struct ScannedRow
{
    /// <summary>Instead of a pupil's row: what it says has to be read as text.</summary>
    public const int AsText = -1;

    /// <summary>Instead of a session: it has a week's marks.</summary>
    public const byte WholeWeek = byte.MaxValue;

    /// <summary>Where its line begins.</summary>
    public int Start { get; set; }

    /// <summary>The pupil's row.</summary>
    public int Row { get; set; }

    public ushort Week { get; set; }

    public byte Session { get; set; }

    public byte Mark { get; set; }
}
