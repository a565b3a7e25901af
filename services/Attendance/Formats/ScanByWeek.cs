using Send.Attendance.Codes;
using Send.Attendance.Register;
using Send.Observations.Profiles;

namespace Send.Attendance.Formats;

/// <summary>Scans <c>area,school,pupil,week,marks</c>.</summary>
internal sealed class ScanByWeek(CsvFile file, ScanPlaces places) : RegisterScan(file)
{
    private readonly int area = file.Find("area")!.Value;
    private readonly int school = file.Find("school")!.Value;
    private readonly int pupil = file.Find("pupil")!.Value;
    private readonly int week = file.Find("week")!.Value;
    private readonly int marks = file.Find("marks")!.Value;
    private byte[] tens = [];

    public override ReadOnlySpan<byte> Week(int row) => tens.AsSpan(row * Weeks.Sessions, Weeks.Sessions);

    protected override bool Take(byte[] bytes, int index, ref ScannedRow row)
    {
        if (tens.Length < (index + 1) * Weeks.Sessions)
            Array.Resize(ref tens, Math.Max(tens.Length * 2, 1024 * Weeks.Sessions));
        var at = places.School(bytes, Starts[area], Ends[area], Starts[school], Ends[school]);
        if (at < 0)
            return false;
        var of = places.Pupil(bytes, at, Starts[pupil], Ends[pupil]);
        var day = places.Day(bytes, Starts[week], Ends[week]) - Weeks.First.DayNumber;
        (row.Row, row.Week, row.Session) = (of, (ushort)(day / 7), ScannedRow.WholeWeek);
        return of >= 0 && day >= 0 && day % 7 == 0 && Marks(bytes, Starts[marks], Ends[marks], tens.AsSpan(index * Weeks.Sessions, Weeks.Sessions));
    }

    /// <summary>Apart by spaces, or ten of one character each.</summary>
    private static bool Marks(byte[] bytes, int start, int end, Span<byte> into)
    {
        var isApart = bytes.AsSpan(start, end - start).Contains((byte)' ');
        var count = 0;
        for (var at = start; at < end;)
        {
            var length = isApart ? bytes.AsSpan(at, end - at).IndexOf((byte)' ') : 1;
            var to = length < 0 ? end : at + length;
            if (to > at && (count == into.Length || !Mark(bytes, at, to, out into[count++])))
                return false;
            at = isApart ? to + 1 : to;
        }
        return count == into.Length;
    }

    private static bool Mark(byte[] bytes, int start, int end, out byte mark)
    {
        mark = MarkCells.Of(bytes, start, end);
        return mark != CodePage.Nothing || bytes.AsSpan(start, end - start) is [(byte)'-'];
    }
}
