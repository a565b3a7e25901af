using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using Send.Attendance.Storage;

namespace Send.Attendance.Register.Checkpoints;

/// <summary>Packs what is folded into the rows of a checkpoint, and unpacks it where it can be believed.</summary>
internal static class CheckpointRow
{
    /// <summary>Rises with whatever changes what is folded or how it is written, so that no release reads another's.</summary>
    public const int Version = 1;

    public static RegisterCheckpoint Of(string areaCode, int year, string school, long position, IMessage content)
    {
        var packed = Compressed(content);
        return new()
        {
            AreaCode = areaCode,
            AcademicYear = year,
            SchoolUrn = school,
            Position = position,
            Version = Version,
            Hash = HashOf(areaCode, year, school, position, packed),
            Content = packed,
        };
    }

    /// <summary>The content; null where the row is of another version or damaged.</summary>
    public static T? Content<T>(RegisterCheckpoint row, MessageParser<T> parser)
        where T : class, IMessage<T>
    {
        if (row.Version != Version || !row.Hash.AsSpan().SequenceEqual(HashOf(row.AreaCode, row.AcademicYear, row.SchoolUrn, row.Position, row.Content)))
            return null;
        using var expanded = new BrotliStream(new MemoryStream(row.Content, writable: false), CompressionMode.Decompress);
        return parser.ParseFrom(expanded);
    }

    private static byte[] Compressed(IMessage content)
    {
        var packed = new MemoryStream();
        using (var compressed = new BrotliStream(packed, CompressionLevel.Fastest))
            content.WriteTo(compressed);
        return packed.ToArray();
    }

    private static byte[] HashOf(string areaCode, int year, string school, long position, byte[] packed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Version} {areaCode} {year} {school} {position} ")));
        hash.AppendData(packed);
        return hash.GetHashAndReset();
    }
}
