using System.Diagnostics;
using System.Text;
using Npgsql;
using Send.Attendance.V1;
using Send.Tests.PostgreSql;

namespace Send.Benchmarks.Register;

/// <summary>What a database does with marks as rows: a row for each session by \copy, and a week merged into what it holds.</summary>
internal sealed class RowStore(string connectionString, string folder)
{
    public const string Codes = "/\\LBKPVWJCabEIcMRSTHFGNOUDXQYdefghijZ#";

    public async Task Create(RegisterYear year)
    {
        await Execute(
            """
            CREATE TABLE session_marks (area text, school int, pupil text, day date, afternoon bool, code text, PRIMARY KEY (area, pupil, day, afternoon));
            CREATE TABLE week_marks (area text, school int, pupil text, week date, codes text, PRIMARY KEY (area, pupil, week));
            """);
        await Merge("week_marks", "codes = excluded.codes", "area, pupil, week", WeekRows(year.Blocks));
    }

    /// <summary>psql's \copy of a file of rows into an empty table with its key.</summary>
    public async Task<TimeSpan> Copy(string file)
    {
        await Execute("TRUNCATE session_marks");
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        string[] arguments = ["-h", settings.Host!, "-U", settings.Username!, "-d", settings.Database!, "-q", "-c", $"\\copy session_marks from '{file}' with (format csv)"];
        return await Pairs.Time(async () =>
        {
            using var psql = Process.Start(PostgreSqlProcess.Program("psql"), arguments);
            await psql.WaitForExitAsync();
            if (psql.ExitCode != 0)
                throw new InvalidOperationException("psql failed.");
        });
    }

    public Task<TimeSpan> MergeSessions(string rows) => Pairs.Time(() => Merge("session_marks", "code = excluded.code", "area, pupil, day, afternoon", rows));

    public Task<TimeSpan> MergeWeeks(string rows) => Pairs.Time(() => Merge("week_marks", "codes = excluded.codes", "area, pupil, week", rows));

    public string File(IEnumerable<MarksBlock> blocks)
    {
        var path = Path.Combine(folder, "marks.csv");
        System.IO.File.WriteAllText(path, SessionRows(blocks).Replace('\t', ','));
        return path;
    }

    public static string SessionRows(IEnumerable<MarksBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            var days = Enumerable.Range(0, 5).Select(d => DateOnly.Parse(block.Week, null).AddDays(d).ToString("yyyy-MM-dd", null)).ToArray();
            foreach (var (index, mark) in block.Marks.Index())
                text.Append("301\t").Append(block.SchoolUrn).Append('\t').Append(block.Pupils[index / 10]).Append('\t').Append(days[index % 10 / 2]).Append(index % 2 == 0 ? "\tf\t" : "\tt\t").Append(CodeOf(mark)).Append('\n');
        }
        return text.ToString();
    }

    public static string WeekRows(IEnumerable<MarksBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            foreach (var (index, pupil) in block.Pupils.Index())
            {
                text.Append("301\t").Append(block.SchoolUrn).Append('\t').Append(pupil).Append('\t').Append(block.Week).Append('\t');
                foreach (var mark in block.Marks.Span.Slice(index * 10, 10))
                    text.Append(CodeOf(mark));
                text.Append('\n');
            }
        }
        return text.ToString();
    }

    // One letter for each code, and none that COPY takes for its own.
    private static char CodeOf(byte mark) => mark == 2 ? 'p' : Codes[mark - 1];

    private async Task Merge(string table, string set, string key, string rows)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var create = new NpgsqlCommand($"CREATE TEMP TABLE staging (LIKE {table}) ON COMMIT DROP", connection))
            await create.ExecuteNonQueryAsync();
        await using (var copy = await connection.BeginTextImportAsync("COPY staging FROM STDIN"))
            await copy.WriteAsync(rows);
        await using (var merge = new NpgsqlCommand($"INSERT INTO {table} SELECT * FROM staging ON CONFLICT ({key}) DO UPDATE SET {set}", connection) { CommandTimeout = 300 })
            await merge.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }
}
