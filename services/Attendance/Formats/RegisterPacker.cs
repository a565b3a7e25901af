using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using Send.Attendance.Codes;
using Send.Attendance.V1;

namespace Send.Attendance.Formats;

/// <summary>
/// Collects the marks of a file, a byte for each, and gives them out as blocks. A block's submission id follows from the file, from
/// the block's marks and from its place in the file, so that a file sent again changes nothing. It follows from no pupil's reference,
/// which may be a number that is never kept.
/// </summary>
/// <param name="fileId">Of the file's content; another where the same content is to count anew.</param>
public sealed class RegisterPacker(string fileId)
{
    private const int PupilsOfABlock = 500;
    private const int IdLetters = 16;
    private const int LongestCode = 8;
    private const int MostUnknown = 64;
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);
    private readonly string prefix = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fileId)))[..IdLetters];
    private readonly SortedDictionary<(string Area, string School, DateOnly Monday), PackedWeek> weeks = [];
    private ((string, string, DateOnly) Key, PackedWeek Week)? last;
    private int blocks;

    /// <summary>How many bytes of marks are collected.</summary>
    public long Size { get; private set; }

    /// <summary>Whether a code can be sent: it is on the code page, or has the form of one and is among the first that are not.</summary>
    internal bool Takes(string code)
    {
        if (AttendanceCodes.Page1.ByteOf(code) is not null || unknown.Contains(code))
            return true;
        return code.Length is > 0 and <= LongestCode && code.All(c => c is > ' ' and <= '~') && unknown.Count < MostUnknown && unknown.Add(code);
    }

    /// <summary>Whether a mark could be added.</summary>
    internal bool Agrees(MarkedSession at, string code) => WeekOf((at.Area, at.School, at.Monday)).Agrees(at.Pupil, at.Session, code);

    /// <summary>Adds a mark.</summary>
    /// <returns>False where another mark is there already; that one stays.</returns>
    internal bool Add(MarkedSession at, string code)
    {
        var week = WeekOf((at.Area, at.School, at.Monday));
        var before = week.Size;
        var added = week.Add(at.Pupil, at.Session, code);
        Size += week.Size - before;
        return added;
    }

    /// <summary>Gives out what is collected, in the order of area, school and week, and forgets it.</summary>
    public IEnumerable<MarksBlock> Blocks()
    {
        foreach (var (key, week) in weeks)
        {
            foreach (var (block, pupils) in week.Blocks(PupilsOfABlock))
            {
                (block.AreaCode, block.SchoolUrn, block.Week) = (key.Area, key.School, key.Monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                block.SubmissionId = $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(block.ToByteArray()))[..IdLetters]}-{++blocks}";
                block.Pupils.AddRange(pupils);
                yield return block;
            }
        }
        weeks.Clear();
        (last, Size) = (null, 0);
    }

    private PackedWeek WeekOf((string Area, string School, DateOnly Monday) key)
    {
        // Rows that follow each other are mostly of one school and week.
        if (last is { } l && l.Key == key)
            return l.Week;
        if (!weeks.TryGetValue(key, out var week))
            weeks.Add(key, week = new());
        last = (key, week);
        return week;
    }
}
