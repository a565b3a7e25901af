using Send.Attendance.Register;
using Send.Observations.Profiles;

namespace Send.Attendance.Formats;

/// <summary>Scans <c>area,school,pupil,date,session,code</c>.</summary>
internal sealed class ScanByMark(CsvFile file, ScanPlaces places) : RegisterScan(file)
{
    private readonly int area = file.Find("area")!.Value;
    private readonly int school = file.Find("school")!.Value;
    private readonly int pupil = file.Find("pupil")!.Value;
    private readonly int date = file.Find("date")!.Value;
    private readonly int session = file.Find("session")!.Value;
    private readonly int code = file.Find("code")!.Value;

    protected override bool Take(byte[] bytes, int index, ref ScannedRow row)
    {
        var at = places.School(bytes, Starts[area], Ends[area], Starts[school], Ends[school]);
        if (at < 0)
            return false;
        var of = places.Pupil(bytes, at, Starts[pupil], Ends[pupil]);
        var day = places.Day(bytes, Starts[date], Ends[date]) - Weeks.First.DayNumber;
        var half = Half(bytes, Starts[session], Ends[session]);
        var mark = MarkCells.Of(bytes, Starts[code], Ends[code]);
        if (of < 0 || day < 0 || half < 0 || mark == 0)
            return false;
        var (week, weekday) = Math.DivRem(day, 7);
        var place = (weekday * 2) + half;
        (row.Row, row.Week, row.Session, row.Mark) = (of, (ushort)week, (byte)place, mark);
        return place < Weeks.Sessions;
    }

    private static int Half(byte[] bytes, int start, int end) => bytes.AsSpan(start, end - start) switch
    {
        [(byte)'A', (byte)'M'] or [(byte)'a', (byte)'m'] => 0,
        [(byte)'P', (byte)'M'] or [(byte)'p', (byte)'m'] => 1,
        _ => -1,
    };
}
