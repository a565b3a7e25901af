namespace Send.Attendance.Formats;

/// <summary>Finds the cells of a line.</summary>
internal static class LineCells
{
    /// <summary>The line is none by itself: a quote of it is not closed, or stands where none may.</summary>
    public const int NotALine = -1;

    /// <summary>Finds the cells of a line, without their quotes; as many as there is room for, and how many there are.</summary>
    public static int Find(ReadOnlySpan<byte> bytes, int start, int end, Span<int> starts, Span<int> ends)
    {
        if (bytes[start..end].Contains((byte)'\r'))
            return NotALine;
        var count = 0;
        for (var at = start; ; at++)
        {
            int from;
            int to;
            if (at < end && bytes[at] == '"')
            {
                if (Close(bytes[..end], at + 1) is not { } close || (close + 1 < end && bytes[close + 1] != ','))
                    return NotALine;
                (from, to, at) = (at + 1, close, close + 1);
            }
            else
            {
                var comma = bytes[at..end].IndexOf((byte)',');
                (from, to) = (at, comma < 0 ? end : at + comma);
                if (bytes[from..to].Contains((byte)'"'))
                    return NotALine;
                at = to;
            }
            if (count < starts.Length)
                (starts[count], ends[count]) = (from, to);
            count++;
            if (at >= end)
                return count;
        }
    }

    /// <summary>Where a cell in quotes ends; two quotes in it are one of its letters.</summary>
    private static int? Close(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var quote = bytes[at..].IndexOf((byte)'"');
            if (quote < 0)
                return null;
            at += quote;
            if (at + 1 >= bytes.Length || bytes[at + 1] != '"')
                return at;
            at += 2;
        }
        return null;
    }
}
