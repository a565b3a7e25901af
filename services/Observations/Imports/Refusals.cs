using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Observations.Imports;

/// <summary>The rows of a batch that were refused: the first thousand in full, all of them by count. Beside them, those that are noted.</summary>
public sealed class Refusals
{
    private const int InFull = 1000;
    private readonly List<RowProblem> problems = [];
    private readonly List<RowProblem> notes = [];
    private readonly SortedDictionary<string, long> reasons = new(StringComparer.Ordinal);

    public long Rows { get; private set; }

    public void Add(RowProblem problem)
    {
        Rows++;
        reasons[problem.Code] = reasons.GetValueOrDefault(problem.Code) + 1;
        if (problems.Count < InFull)
            problems.Add(problem);
    }

    /// <summary>A row with nothing wrong that changes nothing all the same. It is no refusal, so that a strict batch is kept with it.</summary>
    public void Note(RowProblem note)
    {
        if (notes.Count < InFull)
            notes.Add(note);
    }

    /// <summary>A row that says again what an earlier row of the batch says. The first is kept.</summary>
    public void AddRepeated(long row) => Add(new()
    {
        RowNumber = row,
        Field = "row",
        Code = "duplicate-row",
        Message = "An earlier row has the same measure, place, period, SEN provision, phase and service. The first is kept.",
    });

    public void WriteTo(ImportObservationsResponse response)
    {
        response.RowsRefused = Rows;
        response.Problems.AddRange(problems.OrderBy(p => p.RowNumber));
        response.Notes.AddRange(notes.OrderBy(n => n.RowNumber));
        response.Reasons.AddRange(reasons.Select(r => new ReasonCount { Code = r.Key, Rows = r.Value }));
    }

    public IReadOnlyList<FieldViolation> First(int count) =>
        [.. problems.OrderBy(p => p.RowNumber).Take(count).Select(p => new FieldViolation($"row {p.RowNumber}: {p.Field}", p.Code, p.Message))];
}
