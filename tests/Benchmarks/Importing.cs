using Send.Cli.Connections;
using Send.Cli.Imports;
using Send.Observations.Profiles;

namespace Send.Benchmarks;

/// <summary>Takes a file in as the command line does.</summary>
internal static class Importing
{
    public static async Task<ImportReport> Import(Connection connection, string path)
    {
        Recognised recognised;
        using (var file = new CsvFile(path))
            recognised = Recogniser.Recognise(file);
        return await new FileImport(connection, strict: true, errors: null, progress: _ => { }).Send(path, recognised, CancellationToken.None);
    }
}
