using Send.Measures.V1;

namespace Send.Cli.Imports;

/// <summary>What became of a file.</summary>
internal sealed record ImportReport(string FileName, string ProfileId, string AppId)
{
    /// <summary>Rows of the file below its header.</summary>
    public long RowsRead { get; set; }

    /// <summary>Rows that the profile leaves out, counted by reason.</summary>
    public SortedDictionary<string, long> Ignored { get; } = new(StringComparer.Ordinal);

    /// <summary>What was refused here or by the service, counted by code.</summary>
    public SortedDictionary<string, long> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>The first of what was refused.</summary>
    public List<RowProblem> FirstProblems { get; } = [];

    /// <summary>The service's answer; null where a strict import was given up here.</summary>
    public ImportObservationsResponse? Answer { get; set; }

    public long RowsRefused => Refused.Values.Sum();

    public void Refuse(RowProblem problem)
    {
        Refused[problem.Code] = Refused.GetValueOrDefault(problem.Code) + 1;
        if (FirstProblems.Count < 20)
            FirstProblems.Add(problem);
    }
}
