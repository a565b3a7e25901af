using Send.Observations.Profiles;

namespace Send.Attendance.Formats;

/// <summary>Gives out the bytes of a file in whole lines below its header, to whichever thread asks next.</summary>
internal sealed class RegisterChunks : IDisposable
{
    private const int MostOfHeader = 64 * 1024;
    private readonly Lock one = new();
    private readonly Stream bytes;
    private readonly Func<double> progress;
    private byte[] carried = [];
    private int given;

    public RegisterChunks(CsvFile file)
    {
        (bytes, progress) = file.OpenBytes();
        AreCutShort = AreAllGiven = !Guarded(() => PassHeader(file));
    }

    /// <summary>Whether something follows in the file that has to be read otherwise.</summary>
    public bool AreCutShort { get; private set; }

    public bool AreAllGiven { get; private set; }

    public double Progress => progress();

    /// <summary>Fills the next chunk. There is room behind it, so that it may be read some bytes at a time.</summary>
    /// <returns>Its place, counted from 0; null where no more come.</returns>
    public int? Next(RegisterChunk chunk)
    {
        lock (one)
        {
            if (AreAllGiven)
                return null;
            if (!Guarded(() => Fill(chunk)))
                AreCutShort = AreAllGiven = true;
            return chunk.Length > 0 && !AreCutShort ? given++ : null;
        }
    }

    public void Dispose() => bytes.Dispose();

    private bool Fill(RegisterChunk chunk)
    {
        var buffer = chunk.Room();
        var held = Math.Min(carried.Length, chunk.Size);
        carried.AsSpan(0, held).CopyTo(buffer);
        var room = buffer.AsSpan(held, chunk.Size - held);
        var length = held + bytes.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        AreAllGiven = length < chunk.Size;
        if (AreAllGiven && length > 0 && buffer[length - 1] != '\n')
            buffer[length++] = (byte)'\n';
        chunk.Length = buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
        carried = [.. buffer.AsSpan(chunk.Length..length), .. carried.AsSpan(held)];
        return chunk.Length > 0 || length == 0;
    }

    /// <summary>Whether the header is one line that says what the file was known by.</summary>
    private bool PassHeader(CsvFile file)
    {
        var buffer = new byte[MostOfHeader];
        var length = bytes.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        var start = buffer.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
        while (start < length && buffer[start] is (byte)'\r' or (byte)'\n')
            start++;
        var line = buffer.AsSpan(start, length - start).IndexOf((byte)'\n');
        // The marks of UTF-16 and UTF-32 are no letters of a header.
        if (line < 0 || buffer[0] is 0 or >= 0xFE)
            return false;
        var (starts, ends) = (new int[file.Header.Count], new int[file.Header.Count]);
        var end = start + line - (line > 0 && buffer[start + line - 1] == '\r' ? 1 : 0);
        if (LineCells.Find(buffer, start, end, starts, ends) != file.Header.Count || file.Header.Index().Any(h => CsvFile.Decode(buffer.AsSpan(starts[h.Index]..ends[h.Index])).Trim() != h.Item))
            return false;
        carried = buffer[(start + line + 1)..length];
        return true;
    }

    /// <summary>Whether it could be done: data that are cut off are read otherwise, where it is said.</summary>
    private static bool Guarded(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false;
        }
    }
}

/// <summary>Some whole lines of a file.</summary>
/// <param name="Size">As many bytes as they have at most.</param>
internal sealed record RegisterChunk(int Size)
{
    private const int Behind = 64;

    public byte[] Bytes { get; private set; } = [];

    public int Length { get; set; }

    public byte[] Room()
    {
        Length = 0;
        return Bytes = Bytes.Length == 0 ? new byte[Size + Behind] : Bytes;
    }
}
