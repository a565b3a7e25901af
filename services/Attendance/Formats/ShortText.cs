using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Send.Attendance.Formats;

/// <summary>A text of at most 15 bytes, with its length in the last, so that two are compared at once.</summary>
internal readonly record struct ShortText(ulong Low, ulong High)
{
    public const int Longest = 15;
    private const int Half = sizeof(ulong);

    /// <summary>The text from a place on. The bytes go on for 16 from there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortText Of(byte[] bytes, int start, int length)
    {
        ref var at = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), start);
        var low = Unsafe.ReadUnaligned<ulong>(ref at);
        var high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref at, Half));
        var mark = (ulong)length << 56;
        return length < Half ? new(low & ((1UL << (8 * length)) - 1), mark) : new(low, (high & ((1UL << (8 * (length - Half))) - 1)) | mark);
    }
}
