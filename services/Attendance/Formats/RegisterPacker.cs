using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using Send.Attendance.Codes;
using Send.Attendance.Register;
using Send.Attendance.V1;

namespace Send.Attendance.Formats;

/// <summary>
/// Collects the marks of a file, a byte for each, and gives them out as blocks. A block's submission id follows from the file, from
/// the block's marks and from its place in the file, so that a file sent again changes nothing. It follows from no pupil's reference,
/// which may be a number that is never kept.
/// </summary>
/// <param name="fileId">Of the file's content; another where the same content is to count anew. Asked for when blocks are.</param>
public sealed class RegisterPacker(Func<string> fileId)
{
    private const int PupilsOfABlock = 500;
    /// <summary>Fewer than a unique pupil number has, so that no id holds one by chance.</summary>
    private const int IdLetters = 12;
    private const int LongestCode = 8;
    private const int MostUnknown = 64;
    private const int TimesApart = 4;
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<(int School, int Week), List<string>> others = [];
    private int blocks;

    public RegisterPacker(string fileId)
        : this(() => fileId)
    {
    }

    /// <summary>
    /// Whether more than so many bytes are collected: the marks, and the pupils whose they are. That follows from the rows alone and not
    /// from which of several threads came first, so that a file that is sent in parts makes the same blocks again; but where marks lie so
    /// far apart that they take several times as much.
    /// </summary>
    public bool IsFull(long most) => Marks.Marks + ((long)Marks.Rows * RegisterPupils.BytesOfAPupil) > most || (Marks.Size + Pupils.Size) / TimesApart > most;

    internal RegisterPupils Pupils { get; } = new();

    internal MarkPages Marks { get; } = new();

    /// <summary>Whether a code can be sent: it is on the code page, or has the form of one and is among the first that are not.</summary>
    internal bool Takes(string code)
    {
        if (AttendanceCodes.Page1.ByteOf(code) is not null || unknown.Contains(code))
            return true;
        return code.Length is > 0 and <= LongestCode && code.All(c => c is > ' ' and <= '~') && unknown.Count < MostUnknown && unknown.Add(code);
    }

    /// <summary>Whether a mark could be added: nothing is said of the session yet, or the same.</summary>
    internal bool Agrees(MarkedSession at, string code) =>
        Marks.Of(PupilOf(at, out var school), Weeks.NumberOf(at.Monday)) is var week
        && (week.IsEmpty || week[at.Session] is CodePage.Nothing || week[at.Session] == MarkOf(school, at, code));

    /// <summary>Adds a mark.</summary>
    /// <returns>False where another mark is there already; that one stays.</returns>
    internal bool Add(MarkedSession at, string code) => Marks.Add(PupilOf(at, out var school), Weeks.NumberOf(at.Monday), at.Session, MarkOf(school, at, code));

    /// <summary>Gives out what is collected, in the order of area, school and week, and forgets it.</summary>
    public IEnumerable<MarksBlock> Blocks()
    {
        var prefix = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fileId())))[..IdLetters];
        foreach (var school in Pupils.Schools())
        {
            // In the order of the pupils' references, so that the order of the file makes no other blocks.
            var pupils = school.Pupils();
            foreach (var week in Marks.WeeksHeld())
            {
                foreach (var some in pupils.Where(p => Marks.Has(p.Row, week)).Chunk(PupilsOfABlock))
                    yield return Block(prefix, school, week, some);
            }
        }
        Pupils.Clear();
        Marks.Clear();
        others.Clear();
    }

    private MarksBlock Block(string prefix, RegisterSchool school, int week, (string Pupil, int Row)[] pupils)
    {
        var packed = new byte[pupils.Length * Weeks.Sessions];
        foreach (var (index, (_, row)) in pupils.Index())
            Marks.Of(row, week).CopyTo(packed.AsSpan(index * Weeks.Sessions));
        MarksBlock block = new()
        {
            AreaCode = school.Area,
            SchoolUrn = school.Urn,
            Week = IsoDay.Write(Weeks.OfNumber(week)),
            CodePage = AttendanceCodes.Page1.Version,
            Marks = UnsafeByteOperations.UnsafeWrap(packed),
            OtherCodes = { others.GetValueOrDefault((school.Index, week)) ?? [] },
        };
        block.SubmissionId = $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(block.ToByteArray()))[..IdLetters]}-{++blocks}";
        block.Pupils.AddRange(pupils.Select(p => p.Pupil));
        return block;
    }

    private int PupilOf(MarkedSession at, out int school) => Pupils.RowOf(school = Pupils.SchoolOf(at.Area, at.School), at.Pupil);

    private byte MarkOf(int school, MarkedSession at, string code) => AttendanceCodes.Page1.ByteOf(code) ?? Other((school, Weeks.NumberOf(at.Monday)), code);

    private byte Other((int School, int Week) week, string code)
    {
        if (!others.TryGetValue(week, out var codes))
            others.Add(week, codes = []);
        var index = codes.IndexOf(code);
        if (index < 0)
        {
            index = codes.Count;
            codes.Add(code);
        }
        return (byte)(CodePage.FirstOther + index);
    }
}
