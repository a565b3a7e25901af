using Send.Measures;

namespace Send.Attendance.Register.Folding;

/// <summary>How many sessions of its own an enrolment could attend and missed, by term.</summary>
internal sealed class EnrolmentCount
{
    private readonly int[] possible = new int[YearTallies.Terms];
    private readonly int[] absent = new int[YearTallies.Terms];
    private readonly SenProvision[] last = new SenProvision[YearTallies.Terms];

    public void Add(int sessions, int missed, int term, SenProvision sen)
    {
        if (sessions == 0)
            return;
        possible[term] += sessions;
        absent[term] += missed;
        last[term] = sen;
    }

    /// <summary>Begins another enrolment.</summary>
    public void Clear()
    {
        Array.Clear(possible);
        Array.Clear(absent);
    }

    public void AddTo(YearTallies tallies)
    {
        var latest = SenProvision.All;
        for (var term = 0; term < YearTallies.Terms; term++)
        {
            if (possible[term] == 0)
                continue;
            Add(tallies, term, possible[term], absent[term], latest = last[term]);
        }
        Add(tallies, YearTallies.Terms, possible.Sum(), absent.Sum(), latest);
    }

    private static void Add(YearTallies tallies, int term, int possible, int absent, SenProvision sen)
    {
        tallies[term, SenProvision.All].AddEnrolment(possible, absent);
        if (sen != SenProvision.All)
            tallies[term, sen].AddEnrolment(possible, absent);
    }
}
