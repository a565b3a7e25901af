using Send.Measures.V1;

namespace Send.Observations.Imports.Checks;

/// <summary>What is told of a row that a check refuses.</summary>
internal static class RefusedField
{
    public static RowProblem Refused(this ImportRow row, string field, string code, string message) =>
        new() { RowNumber = row.RowNumber, Field = field, Code = code, Message = message };
}
