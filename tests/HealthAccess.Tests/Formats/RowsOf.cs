using Send.Observations.Profiles;

namespace Send.HealthAccess.Tests.Formats;

/// <summary>Reads a file of one row.</summary>
internal static class RowsOf
{
    public static List<T> File<T>(string header, string row, Func<CsvFile, IEnumerable<T>> read)
    {
        var folder = Directory.CreateTempSubdirectory("send-file-").FullName;
        try
        {
            var path = Path.Combine(folder, "records.csv");
            System.IO.File.WriteAllText(path, $"{header}\n{row}\n");
            using var file = new CsvFile(path);
            return [.. read(file)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
