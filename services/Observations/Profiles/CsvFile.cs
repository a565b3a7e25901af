using System.Text;
using CsvHelper;
using Send.Measures.V1;

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
    private bool hasRows;

    /// <exception cref="ProfileException">There is no such file, it may not be read, is empty or no CSV, or its header has a column twice.</exception>
    public CsvFile(string path)
    {
        Name = Path.GetFileName(path);
        file = Open(path);
        CheckStart();
        reader = CsvReader.Create(Text(Decompressed(), 64 * 1024), Options, leaveOpen: false);
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

    /// <summary>What is wrong with how many cells the row that was read last has; null where it has as many as the header.</summary>
    public RowProblem? WrongWidth => Width == Header.Count ? null : new() { RowNumber = Row, Field = "row", Code = "wrong-width", Message = WidthText(Width, Header.Count) };

    /// <summary>The row that was read last, as it stands in the file.</summary>
    public string RawRow => Encoding.UTF8.GetString(reader.RawRecord);

    /// <summary>The text of bytes of a file, as its cells are read.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Windows1252.InUtf8.GetString(bytes);

    /// <summary>That a row has more or fewer cells than its header, in words. Which of its cells stand in the wrong column, nothing says.</summary>
    public static string WidthText(int cells, int columns) =>
        $"The row has {cells} cells and the header {columns}: {(cells > columns ? "put text with commas in double quotes." : "leave a cell empty where there is nothing to say, and keep its comma.")}";

    /// <summary>Another reading of the file from its start, as bytes, unpacked, and how much of it has been read, from 0 to 1.</summary>
    /// <remarks>Where packed data are cut off, reading throws <see cref="InvalidDataException"/>.</remarks>
    public (Stream Bytes, Func<double> Progress) OpenBytes()
    {
        var again = new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return (IsPacked(again) ? new WholeGzip(again, leaveOpen: false) : again, () => again.Length == 0 ? 1 : (double)again.Position / again.Length);
    }

    /// <summary>A cell of the row that was read last.</summary>
    public string this[int column] => cells[column] ??= reader.GetString(column);

    /// <summary>Where a column stands; null where the header has none.</summary>
    public int? Find(string column) => columns.TryGetValue(column, out var index) ? index : null;

    /// <summary>Columns that the header lacks, in words, each with the one that is nearly it: another case, or other spaces.</summary>
    public string Missing(IEnumerable<string> missing) =>
        string.Join(", ", missing.Select(m => Nearly(m) is { } near ? $"{Quote.Of(m)} (it has {Quote.Of(near)}, which is nearly right)" : Quote.Of(m)));

    /// <summary>The column that differs from another by case, spaces and such alone; null where there is none.</summary>
    public string? Nearly(string column) => Header.FirstOrDefault(h => Letters(h) == Letters(column));

    /// <summary>Reads the next row.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="ProfileException">The file is cut off or no CSV, or has no rows.</exception>
    public bool Read()
    {
        Array.Clear(cells);
        if (Guard(next))
            return hasRows = true;
        return hasRows ? false : throw new ProfileException("no-rows", $"{Name} has a header and no rows.");
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
                throw new ProfileException("duplicate-column", $"{Name} has the column {Quote.Of(column)} twice.");
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
            throw CutOff($" after row {Row}", e);
        }
        catch (CsvFormatException e)
        {
            throw new ProfileException("not-csv", $"{Name} cannot be read as CSV after row {Row}: {Quote.Plain(e.Message)}", e);
        }
    }

    private void CheckStart()
    {
        var stream = Decompressed();
        try
        {
            if (CsvStart.Problem(Text(stream, 4 * 1024)) is var (code, problem))
                throw new ProfileException(code, $"{Name} {problem}");
            file.Position = 0;
        }
        catch (InvalidDataException e)
        {
            file.Dispose();
            throw CutOff("", e);
        }
        catch
        {
            file.Dispose();
            throw;
        }
        finally
        {
            if (stream != file)
                stream.Dispose();
        }
    }

    private ProfileException CutOff(string where, Exception e) => new(
        "truncated-file", $"{Name} is cut off, damaged, or several .gz files in one{where}: its compressed data do not end as those of one file do. Several in one are not read; unpack it first.", e);

    private static StreamReader Text(Stream stream, int buffer) => new(stream, Windows1252.InUtf8, detectEncodingFromByteOrderMarks: true, buffer);

    private static string Letters(string column) => new([.. column.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (UnauthorizedAccessException e) when (File.Exists(path))
        {
            throw new ProfileException("no-permission", $"{path} may not be read: its permissions do not let you. Ask its owner for them.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProfileException("no-file", $"{path} cannot be opened: {e.Message}", e);
        }
    }

    private Stream Decompressed() => IsPacked(file) ? new WholeGzip(file, leaveOpen: true) : file;

    private static bool IsPacked(FileStream file)
    {
        Span<byte> start = stackalloc byte[2];
        var read = file.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && start is [0x1f, 0x8b];
    }
}
