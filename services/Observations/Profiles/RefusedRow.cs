using Send.Measures.V1;

namespace Send.Observations.Profiles;

/// <summary>Stops the reading of a row, or of one of its figures.</summary>
internal sealed class RefusedRow(long row, string column, string code, string message) : Exception(message)
{
    public RowProblem Problem { get; } = new() { RowNumber = row, Field = column, Code = code, Message = message };
}
