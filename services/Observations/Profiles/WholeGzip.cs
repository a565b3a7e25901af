using System.Buffers.Binary;
using System.IO.Compression;

namespace Send.Observations.Profiles;

/// <summary>
/// Reads a .gz file to its end. The framework's stream takes a file that is cut off for one that ends, so that the length
/// which the format keeps in its last four bytes is compared with what came.
/// </summary>
internal sealed class WholeGzip(FileStream file, bool leaveOpen) : Stream
{
    private const int SmallestFile = 18;
    private readonly GZipStream gzip = new(file, CompressionMode.Decompress, leaveOpen);
    private uint? expected;
    private uint read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        expected ??= LengthAtEnd(file);
        var count = gzip.Read(buffer);
        read += (uint)count;
        return count > 0 || buffer.IsEmpty || read == expected ? count : throw new InvalidDataException("The compressed data end too soon.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            gzip.Dispose();
        base.Dispose(disposing);
    }

    private static uint LengthAtEnd(FileStream file)
    {
        if (file.Length < SmallestFile)
            throw new InvalidDataException("The compressed data end too soon.");
        Span<byte> end = stackalloc byte[sizeof(uint)];
        file.Position = file.Length - end.Length;
        file.ReadExactly(end);
        file.Position = 0;
        return BinaryPrimitives.ReadUInt32LittleEndian(end);
    }
}
