using DuckDB.NET.Data;

namespace Send.Benchmarks.ByMark;

/// <summary>DuckDB asked over the two files themselves. It stores nothing.</summary>
internal static class InDuckDb
{
    public static string Version { get; } = (string)Ask("select version()")[0][0];

    public static SortedDictionary<string, double[]> Answer(string marks, string enrolments) =>
        new(Ask(Question.Sql(Csv(marks, Question.MarkColumns), Csv(enrolments, Question.EnrolmentColumns)))
            .ToDictionary(r => (string)r[0], r => r[1..].Select(Convert.ToDouble).ToArray()), StringComparer.Ordinal);

    /// <summary>A file as a table.</summary>
    public static string Csv(string path, string columns) =>
        $"read_csv('{path}', header = true, quote = '\"', escape = '\"', columns = {{{string.Join(", ", columns.Split(", ").Select(c => $"'{c.Split(' ')[0].Trim('"')}': '{c.Split(' ')[1]}'"))}}})";

    public static List<object[]> Ask(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            rows.Add(new object[reader.FieldCount]);
            reader.GetValues(rows[^1]);
        }
        return rows;
    }
}
