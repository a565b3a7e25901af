using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Cli.Imports;

/// <summary>
/// Adds receipts of blocks up to one answer. They speak of pupils' weeks, so that what is refused or noted has no row of the file any
/// more: it is counted by code, with the first of each in full.
/// </summary>
/// <param name="answer">The answer.</param>
/// <param name="refusals">Where each pupil's week that is refused is to be remembered; null where it need not be.</param>
internal sealed class RegisterReceipts(ImportObservationsResponse answer, RefusedWeeks? refusals)
{
    private readonly SortedDictionary<string, Found> refused = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Found> noted = new(StringComparer.Ordinal);

    private readonly Dictionary<string, MarksBlock> sent = new(StringComparer.Ordinal);

    /// <summary>A block that is being sent.</summary>
    public void Expect(MarksBlock block)
    {
        lock (sent)
            sent[block.SubmissionId] = block;
    }

    public void Add(BlockReceipt receipt)
    {
        if (receipt.AlreadyReceived)
            answer.RowsUnchanged += receipt.PupilsKept;
        else
            answer.RowsChanged += receipt.PupilsKept;
        foreach (var problem in receipt.Problems.Where(p => !p.Refused))
            Count(noted, problem, 1);
        if (Expected(receipt.SubmissionId) is not { } block)
            return;
        Refuse(receipt, block.Pupils.Count - receipt.PupilsKept);
        refusals?.Add(block, receipt);
    }

    public void Close()
    {
        answer.RowsRefused = refused.Values.Sum(f => f.Times);
        answer.Reasons.AddRange(refused.Select(r => new ReasonCount { Code = r.Key, Rows = r.Value.Times }));
        answer.Problems.AddRange(refused.Select(r => new RowProblem { Field = "marks", Code = r.Key, Message = r.Value.First }));
        answer.Notes.AddRange(noted.Select(n => new RowProblem { Field = "marks", Code = n.Key, Message = n.Value.Times == 1 ? n.Value.First : $"{n.Value.First} So {n.Value.Times:N0} times or more." }));
    }

    /// <summary>A receipt says a hundred problems of a code at most: what is above them counts as the last that it says.</summary>
    private void Refuse(BlockReceipt receipt, long pupils)
    {
        var problems = receipt.Problems.Where(p => p.Refused).ToList();
        foreach (var (index, problem) in problems.Index())
            Count(refused, problem, index < problems.Count - 1 ? 1 : pupils - index);
    }

    private MarksBlock? Expected(string submissionId)
    {
        lock (sent)
            return sent.Remove(submissionId, out var block) ? block : null;
    }

    private static void Count(SortedDictionary<string, Found> found, MarkProblem problem, long times)
    {
        var before = found.GetValueOrDefault(problem.Code);
        found[problem.Code] = new(before?.First ?? problem.Message, (before?.Times ?? 0) + times);
    }

    private sealed record Found(string First, long Times);
}
