using System.Text;
using Send.Attendance.Pupils;
using Send.Attendance.Register;
using AreaRegister = Send.Measures.Areas.AreaRegister;

namespace Send.Attendance.Formats;

/// <summary>What cells of a chunk stand for, as far as they stand for anything, remembered for one thread.</summary>
internal sealed class ScanPlaces(RegisterPupils pupils, AreaRegister areas, DateOnly today)
{
    private const int UrnDigits = 6;
    private const int LongestPupil = 64;
    private const int DayLetters = 10;
    private const int FirstYear = 2006;
    private const int Years = 64;
    private const int Unread = 0;
    private const int None = -1;
    private readonly Dictionary<(ShortText, ShortText), int> schools = [];
    private readonly PupilTable rows = new();

    // A day's number; one place for each day that a month may have.
    private readonly int[] days = new int[Years << 9];
    private (ShortText Area, ShortText Urn, int Index) lastSchool = (default, default, None);
    private (int School, ShortText Pupil, int Row) lastPupil = (None, default, None);
    private (ShortText Text, int Number) lastDay = (default, None);

    /// <summary>The school's index; less than 0 where it has to be read as text.</summary>
    public int School(byte[] bytes, int area, int areaEnd, int urn, int urnEnd)
    {
        if (areaEnd - area > ShortText.Longest || urnEnd - urn != UrnDigits)
            return None;
        var (a, u) = (ShortText.Of(bytes, area, areaEnd - area), ShortText.Of(bytes, urn, UrnDigits));
        if (lastSchool.Urn == u && lastSchool.Area == a)
            return lastSchool.Index;
        if (!schools.TryGetValue((a, u), out var index))
        {
            if (areas.Find(Text(bytes, area, areaEnd)) is not { } known || bytes.AsSpan(urn, UrnDigits).ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                return None;
            schools.Add((a, u), index = pupils.SchoolOf(known.Code, Text(bytes, urn, urnEnd)));
        }
        lastSchool = (a, u, index);
        return index;
    }

    /// <summary>The pupil's row; less than 0 where it has to be read as text.</summary>
    public int Pupil(byte[] bytes, int school, int start, int end)
    {
        var length = end - start;
        if (length is 0 or > LongestPupil)
            return None;
        if (length > ShortText.Longest)
            return LongPupil(school, Text(bytes, start, end));
        var pupil = ShortText.Of(bytes, start, length);
        if (lastPupil.Pupil == pupil && lastPupil.School == school)
            return lastPupil.Row;
        var row = rows.Find(school, pupil);
        if (row < 0)
        {
            var text = Text(bytes, start, end);
            if (PupilReferences.Problem(text) is not null)
                return None;
            rows.Add(school, pupil, row = pupils.RowOf(school, text));
        }
        lastPupil = (school, pupil, row);
        return row;
    }

    /// <summary>The day's number; less than 0 where no register can be of it or it has to be read as text.</summary>
    public int Day(byte[] bytes, int start, int end)
    {
        if (end - start != DayLetters)
            return None;
        var text = ShortText.Of(bytes, start, DayLetters);
        if (lastDay.Text == text)
            return lastDay.Number;
        lastDay = (text, DayOf(bytes, start));
        return lastDay.Number;
    }

    private int DayOf(byte[] bytes, int start)
    {
        var s = bytes.AsSpan(start, DayLetters);
        int d0 = s[0] - '0', d1 = s[1] - '0', d2 = s[2] - '0', d3 = s[3] - '0', m0 = s[5] - '0', m1 = s[6] - '0', y0 = s[8] - '0', y1 = s[9] - '0';
        if (((uint)d0 > 9) | ((uint)d1 > 9) | ((uint)d2 > 9) | ((uint)d3 > 9) | ((uint)m0 > 9) | ((uint)m1 > 9) | ((uint)y0 > 9) | ((uint)y1 > 9) | (s[4] != '-') | (s[7] != '-'))
            return None;
        var (year, month, day) = ((d0 * 1000) + (d1 * 100) + (d2 * 10) + d3 - FirstYear, (m0 * 10) + m1, (y0 * 10) + y1);
        if ((uint)year >= Years || month > 12 || day > 31)
            return None;
        ref var known = ref days[(year << 9) | (month << 5) | day];
        if (known == Unread)
            known = IsoDay.Read(Text(bytes, start, start + DayLetters)) is { } read && read >= Weeks.First && read <= today ? read.DayNumber : None;
        return known;
    }

    private static string Text(byte[] bytes, int start, int end) => Encoding.Latin1.GetString(bytes, start, end - start);

    private int LongPupil(int school, string pupil)
    {
        if (rows.Find(school, pupil) is >= 0 and var known)
            return known;
        if (PupilReferences.Problem(pupil) is not null)
            return None;
        var row = pupils.RowOf(school, pupil);
        rows.Add(school, pupil, row);
        return row;
    }
}
