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
        var rows = await Ask(
            await PostgreSqlServer.CreateDatabase(),
            $"""
            create table marks ({Question.MarkColumns});
            create table enrolments ({Question.EnrolmentColumns});
            \copy marks from '{marks}' (format csv, header)
            \copy enrolments from '{enrolments}' (format csv, header)
            {Question.Sql("marks", "enrolments")};
            """);
        return new(rows.ToDictionary(c => c[0], c => c[1..].Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray()), StringComparer.Ordinal);
    }

    /// <summary>The rows that psql answers a script with, cell by cell.</summary>
    public static async Task<List<string[]>> Ask(string connectionString, string script)
    {
        var database = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo("psql", ["-h", database.Host!, "-U", database.Username!, "-d", database.Database!, "-qAtX", "-F", ";", "-v", "ON_ERROR_STOP=1"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var psql = Process.Start(start)!;
        await psql.StandardInput.WriteLineAsync(script);
        psql.StandardInput.Close();
        var text = await psql.StandardOutput.ReadToEndAsync();
        await psql.WaitForExitAsync();
        return psql.ExitCode == 0
            ? [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(';'))]
            : throw new InvalidOperationException("psql failed.");
    }
}
