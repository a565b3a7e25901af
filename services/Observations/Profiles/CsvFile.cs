using System.Text;
using CsvHelper;

namespace Send.Observations.Profiles;

/// <summary>
/// A CSV file, plain or .gz, read row by row: UTF-8 with or without a byte order mark, or Windows-1252; any line ends; cells in
/// quotes may hold line breaks.
/// </summary>
public sealed class CsvFile : IDisposable
{
    private const int LargestRow = 4 * 1024 * 1024;
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        PoolStrings = true,
        MaxRecordSize = LargestRow,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly FileStream file;
    private readonly CsvReader reader;
    private readonly Func<bool> next;
    private readonly string?[] cells;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <exception cref="ProfileException">There is no such file, it is empty, or its header has a column twice.</exception>
    public CsvFile(string path)
    {
        Name = Path.GetFileName(path);
        file = Open(path);
        reader = CsvReader.Create(new StreamReader(Decompressed(), Windows1252.InUtf8, detectEncodingFromByteOrderMarks: true, 64 * 1024), Options, leaveOpen: false);
        next = reader.Read;
        try
        {
            Header = ReadHeader();
            cells = new string?[Header.Count];
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Name { get; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>The row that was read last, counted from 1 with the header as row 1.</summary>
    public long Row => reader.RowNumber + 1;

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Progress => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    /// <summary>Cells in the row that was read last.</summary>
    public int Width => reader.FieldCount;

    /// <summary>The row that was read last, as it stands in the file.</summary>
    public string RawRow => Encoding.UTF8.GetString(reader.RawRecord);

    /// <summary>A cell of the row that was read last.</summary>
    public string this[int column] => cells[column] ??= reader.GetString(column);

    /// <summary>Where a column stands; null where the header has none.</summary>
    public int? Find(string column) => columns.TryGetValue(column, out var index) ? index : null;

    /// <summary>Reads the next row.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="ProfileException">The file is cut off or no CSV.</exception>
    public bool Read()
    {
        Array.Clear(cells);
        return Guard(next);
    }

    public void Dispose()
    {
        reader.Dispose();
        file.Dispose();
    }

    private IReadOnlyList<string> ReadHeader()
    {
        Guard(() =>
        {
            reader.ReadHeader();
            return true;
        });
        if (reader.Headers.Count == 0)
            throw new ProfileException("empty-file", $"{Name} is empty. A CSV file with a header was expected.");
        IReadOnlyList<string> header = [.. reader.Headers.Select(c => c.Trim())];
        foreach (var (index, column) in header.Index())
        {
            if (!columns.TryAdd(column, index))
                throw new ProfileException("duplicate-column", $"{Name} has the column '{column}' twice.");
        }
        return header;
    }

    private bool Guard(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException e)
        {
            throw new ProfileException("truncated-file", $"{Name} is cut off or damaged after row {Row}: its compressed data do not end as they should. Where it is several .gz files in one, unpack it first.", e);
        }
        catch (CsvFormatException e)
        {
            throw new ProfileException("not-csv", $"{Name} cannot be read as CSV after row {Row}: {e.Message}", e);
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProfileException("no-file", $"{path} cannot be opened: {e.Message}", e);
        }
    }

    private Stream Decompressed()
    {
        Span<byte> start = stackalloc byte[2];
        var read = file.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && start is [0x1f, 0x8b] ? new WholeGzip(file) : file;
    }
}
