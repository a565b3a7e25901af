using Send.Attendance.Codes;
using Send.Attendance.Pupils;

namespace Send.Attendance.Register.Checks;

/// <summary>Checks the pupils of a block: their references, and that none says two things of one session.</summary>
internal sealed class PupilCheck(PupilReferences references, int pupils, MarkProblems problems)
{
    private readonly Dictionary<string, int> rows = new(pupils, StringComparer.Ordinal);

    /// <param name="row">The row as it was sent.</param>
    /// <param name="sent">The reference as it was sent.</param>
    /// <param name="marks">The row's marks.</param>
    /// <param name="kept">The marks of the rows that are kept so far.</param>
    /// <returns>The reference to keep; null where the row is not to be kept by itself.</returns>
    public string? Kept(int row, string sent, ReadOnlySpan<byte> marks, byte[] kept)
    {
        var (pupil, wrong) = references.Check(sent);
        if (wrong is not null)
        {
            problems.RefuseRow(row, wrong.Code, wrong.Message);
            return null;
        }
        if (rows.TryAdd(pupil!, rows.Count))
            return pupil;
        Merge(row, marks, kept.AsSpan(rows[pupil!] * Weeks.Sessions, Weeks.Sessions));
        return null;
    }

    /// <summary>A second row of a pupil adds what the first left unsaid. Where the two contradict each other, the first is kept.</summary>
    private void Merge(int row, ReadOnlySpan<byte> again, Span<byte> first)
    {
        for (var session = 0; session < Weeks.Sessions; session++)
        {
            if (again[session] == CodePage.Nothing || first[session] == CodePage.Nothing || again[session] == first[session])
                continue;
            problems.RefuseMark(row, session, "conflicting-marks", "An earlier row of the block has another mark for this pupil and session. The first is kept; send the right one in a block of its own.");
            return;
        }
        for (var session = 0; session < Weeks.Sessions; session++)
        {
            if (again[session] != CodePage.Nothing)
                first[session] = again[session];
        }
        problems.Note(row, -1, "pupil-twice", "An earlier row of the block is of this pupil too. The two agree, and are kept as one.");
    }
}
