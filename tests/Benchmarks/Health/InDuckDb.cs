using Duck = Send.Benchmarks.ByMark.InDuckDb;

namespace Send.Benchmarks.Health;

/// <summary>DuckDB asked over the two files themselves. It stores nothing.</summary>
internal static class InDuckDb
{
    public static MeasuresByLine Answer(string referrals, string contacts)
    {
        var answer = new MeasuresByLine();
        foreach (var row in Duck.Ask(Question.Sql(Duck.Csv(referrals, Question.ReferralColumns), Duck.Csv(contacts, Question.ContactColumns))))
        {
            for (var measure = 0; measure < Question.Measures.Length; measure++)
                answer.Set((string)row[0], (string)row[1], measure, row[measure + 2] is DBNull ? null : Convert.ToDouble(row[measure + 2], null));
        }
        return answer;
    }
}
