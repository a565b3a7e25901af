using Send.Cli.Running;
using Send.Hosting.Documents;
using Send.Measures.V1;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>Writes the refused rows to a CSV file: where, which field, why, and the row as it stood.</summary>
internal sealed class RefusedRows : IDisposable
{
    private readonly StreamWriter writer;

    /// <exception cref="IOException">The file cannot be written.</exception>
    public RefusedRows(string path)
    {
        try
        {
            writer = new(path, OwnersFile.Options(FileMode.Create)); // Refused rows are of children too.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"--errors {path} cannot be written, so nothing was imported: {e.Message}", e);
        }
        CsvLine.Write(writer, "file", "row", "field", "code", "message", "record");
    }

    public void Write(CsvFile file, RowProblem problem) => Write(file.Name, problem, file.RawRow);

    public void Write(string fileName, RowProblem problem, string row) =>
        CsvLine.Write(writer, fileName, $"{problem.RowNumber}", problem.Field, problem.Code, problem.Message, row);

    /// <summary>The rows that the service refused are known by number only: they are read again.</summary>
    public void WriteAgain(string path, IEnumerable<RowProblem> problems)
    {
        var byRow = problems.Where(p => p.RowNumber > 0).ToLookup(p => p.RowNumber);
        if (byRow.Count == 0)
            return;
        using var file = new CsvFile(path);
        while (file.Read())
        {
            foreach (var problem in byRow[file.Row])
                Write(file, problem);
        }
    }

    public void Dispose() => writer.Dispose();
}
