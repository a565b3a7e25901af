using System.Globalization;
using Send.Tests.PostgreSql;
using Psql = Send.Benchmarks.ByMark.InPostgreSql;

namespace Send.Benchmarks.Health;

/// <summary>psql's \copy of the two files, durable, and the question. The tables have no key and keep no versions.</summary>
internal static class InPostgreSql
{
    public static async Task<MeasuresByLine> Answer(string referrals, string contacts)
    {
        var rows = await Psql.Ask(
            await PostgreSqlServer.CreateDurableDatabase(),
            $"""
            create table referrals ({Question.ReferralColumns});
            create table contacts ({Question.ContactColumns});
            \copy referrals from '{referrals}' (format csv, header)
            \copy contacts from '{contacts}' (format csv, header)
            analyze;
            {Question.Sql("referrals", "contacts")};
            """);
        var answer = new MeasuresByLine();
        foreach (var row in rows)
        {
            for (var measure = 0; measure < Question.Measures.Length; measure++)
                answer.Set(row[0], row[1], measure, row[measure + 2] is "" ? null : double.Parse(row[measure + 2], CultureInfo.InvariantCulture));
        }
        return answer;
    }
}
