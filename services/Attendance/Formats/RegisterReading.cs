using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;
using AreaRegister = Send.Measures.Areas.AreaRegister;

namespace Send.Attendance.Formats;

/// <summary>
/// Reads a file of marks by its bytes, on several threads: each scans a chunk, and what chunks say is packed in their order. From where
/// lines are no rows by themselves, as with a cell over several of them, the rest is read row by row, as <see cref="RegisterFile"/> does.
/// </summary>
/// <param name="format">How the file writes marks.</param>
/// <param name="file">The file, of which no row has been read.</param>
/// <param name="areas">The areas that are known.</param>
/// <param name="today">No register is of a later day.</param>
/// <param name="refused">Told of each row that is refused, with the row as it stands in the file; never by two threads at once.</param>
public sealed class RegisterReading(RecordFormat format, CsvFile file, AreaRegister areas, DateOnly today, Action<RowProblem, string> refused) : IDisposable
{
    private const int MostThreads = 4;
    private readonly RegisterChunks chunks = new(file);
    private readonly RegisterFile careful = RegisterFile.Of(format, file, areas, today);
    private readonly RegisterTurns turns = new();
    private readonly int[] starts = new int[file.Header.Count];
    private readonly int[] ends = new int[file.Header.Count];

    // Given out before the packer was full, for its next filling.
    private readonly PriorityQueue<RegisterChunk, int> heldBack = new();
    private bool isByRow;

    internal int BytesOfAChunk { get; init; } = 1024 * 1024;

    /// <summary>Rows read, but for the header.</summary>
    public long Rows { get; private set; }

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Progress => isByRow ? file.Progress : chunks.Progress;

    /// <summary>Reads on, until the packer holds more than so many bytes or there is no need to read on. Where it is full follows from the file alone.</summary>
    /// <returns>Whether there is more to read.</returns>
    /// <exception cref="ProfileException">The file is cut off or no CSV, or has no rows.</exception>
    public async Task<bool> Read(RegisterPacker packer, long most, Func<bool> isNeeded)
    {
        if (!isByRow)
        {
            turns.Resume();
            // Threads of their own: they wait for each other, and are not to keep others from the pool's.
            await Task.WhenAll(Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, MostThreads)).Select(_ => Task.Factory.StartNew(
                () => ReadChunks(packer, most, isNeeded), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            // A file without rows says so by itself when it is read so.
            isByRow = turns.AreEnded || (heldBack.Count == 0 && (chunks.AreCutShort || (chunks.AreAllGiven && Rows == 0)));
            for (var row = 0L; isByRow && row < Rows; row++)
                file.Read();
        }
        return isByRow ? ReadRows(packer, most, isNeeded) : heldBack.Count > 0 || !chunks.AreAllGiven;
    }

    public void Dispose() => chunks.Dispose();

    private bool ReadRows(RegisterPacker packer, long most, Func<bool> isNeeded)
    {
        while (!packer.IsFull(most) && isNeeded())
        {
            if (!careful.Read(packer, out var problem))
                return false;
            Rows++;
            if (problem is not null)
                refused(problem, careful.Row.Raw);
        }
        return true;
    }

    private void ReadChunks(RegisterPacker packer, long most, Func<bool> isNeeded)
    {
        try
        {
            var places = new ScanPlaces(packer.Pupils, areas, today);
            RegisterScan scan = format == AttendanceFormats.RegisterByWeek ? new ScanByWeek(file, places) : new ScanByMark(file, places);
            var own = new RegisterChunk(BytesOfAChunk);
            while (!turns.AreOver && isNeeded() && Next(own) is { } next)
            {
                var (turn, chunk) = next;
                scan.Scan(chunk);
                if (turns.Take(turn, () => !Pack(scan, chunk, packer) ? TurnEnd.Ended : packer.IsFull(most) ? TurnEnd.Pause : TurnEnd.Next))
                    continue;
                lock (heldBack)
                    heldBack.Enqueue(chunk, turn);
                break;
            }
        }
        catch
        {
            turns.End();
            throw;
        }
    }

    /// <summary>The next chunk, with its turn: one that was held back, or one that is read into a thread's own.</summary>
    private (int Turn, RegisterChunk Chunk)? Next(RegisterChunk own)
    {
        lock (heldBack)
        {
            if (heldBack.TryDequeue(out var chunk, out var turn))
                return (turn, chunk);
            return chunks.Next(own) is { } next ? (next, own) : null;
        }
    }

    /// <returns>False where a line is no row by itself.</returns>
    private bool Pack(RegisterScan scan, RegisterChunk chunk, RegisterPacker packer)
    {
        var rows = scan.Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            var isPacked = row.Row != ScannedRow.AsText && (row.Session == ScannedRow.WholeWeek
                ? packer.Marks.Add(row.Row, row.Week, scan.Week(i))
                : packer.Marks.Add(row.Row, row.Week, row.Session, row.Mark));
            if (!isPacked && !PackText(chunk, row.Start, packer))
                return false;
            Rows++;
        }
        return true;
    }

    private bool PackText(RegisterChunk chunk, int start, RegisterPacker packer)
    {
        var end = start + chunk.Bytes.AsSpan(start).IndexOf((byte)'\n');
        if (chunk.Bytes[end - 1] == '\r')
            end--;
        var width = LineCells.Find(chunk.Bytes, start, end, starts, ends);
        if (width == LineCells.NotALine)
            return false;
        // The header is the first row.
        if (careful.Take(new RegisterRow.OfLine(file, Rows + 2, chunk.Bytes, start..end, width, (starts, ends)), packer) is { } problem)
            refused(problem, careful.Row.Raw);
        return true;
    }
}
