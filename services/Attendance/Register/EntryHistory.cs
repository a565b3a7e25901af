using Google.Protobuf.WellKnownTypes;
using Send.Attendance.Codes;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>What was sent for each session of a pupil, in the order in which it counts.</summary>
internal sealed class EntryHistory(Asked asked)
{
    private readonly SortedDictionary<(string School, DateOnly Monday, int Session), SortedList<LedgerOrder, Amendment>> sessions = [];

    public void Add(MarkBlock kept)
    {
        var block = LedgerBlock.Of(kept);
        if (block.Marks.Pupils.IndexOf(asked.Pupil) is not (>= 0 and var row))
            return;
        var marks = block.Marks.Marks.Span.Slice(row * Weeks.Sessions, Weeks.Sessions);
        for (var session = 0; session < marks.Length; session++)
        {
            var day = Weeks.DayOf(kept.Week, session);
            if (marks[session] == CodePage.Nothing || day < asked.From || day > asked.To)
                continue;
            var key = (kept.SchoolUrn, kept.Week, session);
            if (!sessions.TryGetValue(key, out var sent))
                sessions.Add(key, sent = []);
            sent.Add(block.Order, ToWire(kept, CodeOf(block.Marks, marks[session])));
        }
    }

    public IEnumerable<Entry> Entries() => sessions.Select(s => new Entry
    {
        SchoolUrn = s.Key.School,
        Day = IsoDay.Write(Weeks.DayOf(s.Key.Monday, s.Key.Session)),
        Afternoon = s.Key.Session % 2 == 1,
        Code = s.Value.Values[^1].Code,
        Amendments = { s.Value.Values },
    });

    private static string CodeOf(PackedMarks marks, byte mark) => mark >= CodePage.FirstOther
        ? marks.OtherCodes[mark - CodePage.FirstOther]
        : AttendanceCodes.Page(marks.CodePage)!.CodeOf(mark)!.Text;

    private static Amendment ToWire(MarkBlock block, string code) => new()
    {
        Code = code,
        Position = block.Position,
        SubmissionId = block.SubmissionId,
        Sender = block.Sender,
        RecordedAt = Timestamp.FromDateTime(new(block.RecordedAt, DateTimeKind.Utc)),
        ReceivedAt = Timestamp.FromDateTime(new(block.ReceivedAt, DateTimeKind.Utc)),
    };
}
