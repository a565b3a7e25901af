using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Send.Tests.PostgreSql;

namespace Send.Benchmarks.ByMark;

/// <summary>psql's \copy of the two files, and the question, in a PostgreSQL that need not be durable.</summary>
internal static class InPostgreSql
{
    public static async Task<SortedDictionary<string, double[]>> Answer(string marks, string enrolments)
    {
        var database = new NpgsqlConnectionStringBuilder(await PostgreSqlServer.CreateDatabase());
        var start = new ProcessStartInfo("psql", ["-h", database.Host!, "-U", database.Username!, "-d", database.Database!, "-qAtX", "-F", ";", "-v", "ON_ERROR_STOP=1"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var psql = Process.Start(start)!;
        await psql.StandardInput.WriteAsync(
            $"""
            create table marks ({Question.MarkColumns});
            create table enrolments ({Question.EnrolmentColumns});
            \copy marks from '{marks}' (format csv, header)
            \copy enrolments from '{enrolments}' (format csv, header)
            {Question.Sql("marks", "enrolments")};

            """);
        psql.StandardInput.Close();
        var text = await psql.StandardOutput.ReadToEndAsync();
        await psql.WaitForExitAsync();
        return new(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(';')).ToDictionary(c => c[0], c => c[1..].Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray()),
            StringComparer.Ordinal);
    }
}
