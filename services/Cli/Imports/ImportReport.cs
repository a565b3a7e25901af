using Send.Cli.Imports.Sendings;
using Send.Measures.V1;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>What became of a file.</summary>
internal sealed record ImportReport(string FileName, string ProfileId, string AppId)
{
    /// <summary>What the service keeps of such a file.</summary>
    public string Kept => RecordSending.Formats.FirstOrDefault(f => f.Id == ProfileId)?.Keeps ?? "figures";

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

    /// <summary>Whether the file was taken in before, and is again because rows of it were refused then.</summary>
    public bool IsTakenInAnew { get; set; }

    /// <summary>Why the file could not be taken in; null where it could, or where a strict import was given up here.</summary>
    public ImportFailure? Failure { get; set; }

    public long RowsRefused => Refused.Values.Sum();

    public void Refuse(CsvFile file, RowProblem problem, RefusedRows? errors)
    {
        Refuse(problem);
        errors?.Write(file, problem);
    }

    public void Refuse(RowProblem problem)
    {
        Refused[problem.Code] = Refused.GetValueOrDefault(problem.Code) + 1;
        if (FirstProblems.Count < 20)
            FirstProblems.Add(problem);
    }
}

/// <summary>Why a file could not be taken in.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Message">Which file, what is wrong, and what would be right, for a person.</param>
/// <param name="IsTheServers">Whether no service answers, so that the files after it fail too.</param>
internal sealed record ImportFailure(string Code, string Message, bool IsTheServers = false);
