using Send.Measures.V1;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>The refused rows of a file, kept back until it is known that it was not taken in before: then none of them is reported.</summary>
internal sealed class RegisterRefusals(CsvFile file, ImportReport report, RefusedRows? errors)
{
    private const int Many = 10_000;
    private List<(RowProblem Problem, string Row)>? heldBack = [];

    /// <summary>Whether more should not be kept back.</summary>
    public bool AreMany => heldBack is { Count: >= Many };

    public void Add(RowProblem problem, string row)
    {
        if (heldBack is { } some)
            some.Add((problem, row));
        else
            Report(problem, row);
    }

    /// <summary>Reports what was kept back, and from now on at once.</summary>
    public void Release()
    {
        foreach (var (problem, row) in heldBack ?? [])
            Report(problem, row);
        heldBack = null;
    }

    private void Report(RowProblem problem, string row)
    {
        report.Refuse(problem);
        errors?.Write(file.Name, problem, row);
    }
}
