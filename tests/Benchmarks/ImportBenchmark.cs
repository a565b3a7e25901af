using System.IO.Compression;
using CsvHelper;
using Send.Cli.Connections;
using Send.Cli.Running;

namespace Send.Benchmarks;

/// <summary>Taking the largest file in, into an empty embedded store, against reading its cells with CsvHelper and keeping nothing.</summary>
internal static class ImportBenchmark
{
    public static Task Run() => Pairs.Compare(
        "import of la_by_sen_provision.csv.gz into the embedded store, over gRPC, durable", "every cell of it read with CsvHelper alone", "≤ 3 ×", pairs: 7, Import, Read);

    private static async Task<TimeSpan> Import()
    {
        using var folder = new TemporaryFolder();
        await using var suite = await Suite.Start(new DataFolder(folder.Path), CancellationToken.None);
        await using var connection = Connection.To(suite, new DataFolder(folder.Path).Register());
        return await Pairs.Time(async () =>
        {
            var report = await Importing.Import(connection, PublishedData.Largest);
            if (report.Answer is not { RowsRefused: 0, RowsChanged: > 190_000 })
                throw new InvalidOperationException("The import did not keep what it should.");
        });
    }

    private static Task<TimeSpan> Read() => Pairs.Time(() =>
    {
        var letters = 0L;
        using var reader = CsvReader.Create(new GZipStream(File.OpenRead(PublishedData.Largest), CompressionMode.Decompress), CsvReaderOptions.Default, leaveOpen: false);
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
                letters += reader.GetString(i).Length;
        }
        return letters > 0 ? Task.CompletedTask : throw new InvalidOperationException("The file is empty.");
    });
}
