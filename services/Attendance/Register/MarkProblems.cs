using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>What is found about a block: a hundred of each code in full, so that an answer stays small whatever is sent.</summary>
internal sealed class MarkProblems
{
    private const int OfEach = 100;
    private const int Whole = -1;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public List<MarkProblem> All { get; } = [];

    /// <summary>Refuses the block.</summary>
    public void RefuseBlock(string code, string message) => Add(Whole, Whole, code, message, refused: true);

    /// <summary>Refuses a row.</summary>
    public void RefuseRow(int row, string code, string message) => Add(row, Whole, code, message, refused: true);

    /// <summary>Refuses a row for one of its marks.</summary>
    public void RefuseMark(int row, int session, string code, string message) => Add(row, session, code, message, refused: true);

    /// <summary>Notes something about a mark that is kept.</summary>
    public void Note(int row, int session, string code, string message) => Add(row, session, code, message, refused: false);

    private void Add(int row, int session, string code, string message, bool refused)
    {
        var before = counts.GetValueOrDefault(code);
        counts[code] = before + 1;
        if (before < OfEach)
            All.Add(new() { Row = row, Session = session, Code = code, Message = message, Refused = refused });
    }
}
