using System.Text;

namespace Send.Observations.Profiles;

/// <summary>
/// Reads bytes that are no UTF-8 as Windows-1252, as older spreadsheets wrote names such as "St. Helen's". Which of the two
/// a file is shows only where such a byte stands, so that it is decided there and not by a first pass over gigabytes.
/// </summary>
internal static class Windows1252
{
    /// <summary>The characters of 0x80 to 0x9F; those from 0xA0 on are their own numbers.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>UTF-8 in which bytes that are none are Windows-1252.</summary>
    public static Encoding InUtf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new Fallback());

    private static char Decode(byte value) => value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;

    private sealed class Fallback : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();
    }

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private byte[] bytes = [];
        private int next;

        public override int Remaining => bytes.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (bytes, next) = (bytesUnknown, 0);
            return bytes.Length > 0;
        }

        public override char GetNextChar() => next < bytes.Length ? Decode(bytes[next++]) : '\0';

        public override bool MovePrevious() => next > 0 && next-- > 0;

        public override void Reset() => (bytes, next) = ([], 0);
    }
}
