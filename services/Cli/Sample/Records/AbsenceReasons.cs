using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>For which reasons the pupils of a group are absent, apart from suspensions and part-time timetables.</summary>
internal sealed class AbsenceReasons
{
    private readonly (string Code, double Share, int Longest, Owed Owed)[] reasons;

    public AbsenceReasons(SessionRates r, SchoolPhase phase)
    {
        var holiday = r.Unauthorised * (phase == SchoolPhase.Primary ? 0.42 : 0.14);
        var other = r.Authorised - r.Illness - r.Appointments - r.Excluded - r.PartTime;
        var all = r.Overall - r.Excluded - r.PartTime;
        reasons =
        [
            Of("I", r.Illness, 6), Of("M", r.Appointments, 1), Of("C", 0.9 * other, 4), Of("R", 0.07 * other, 2), Of("T", 0.03 * other, 6),
            Of("G", holiday, 10), Of("U", 0.06 * r.Unauthorised, 1), Of("N", 0.03 * r.Unauthorised, 2), Of("O", (0.91 * r.Unauthorised) - holiday, 4),
        ];

        (string, double, int, Owed) Of(string code, double rate, int longest) => (code, rate / all, longest, new(0));
    }

    public void Add(int sessions)
    {
        foreach (var r in reasons)
            r.Owed.Add(sessions * r.Share);
    }

    /// <summary>Takes the reason that is owed most, for so many sessions at the most.</summary>
    public (string Code, int Sessions) Take(int most, int longer, Chance chance)
    {
        var next = reasons.MaxBy(r => r.Owed.Amount);
        var sessions = Math.Min(most, next.Longest == 1 ? 1 : longer * chance.Whole(1, next.Longest));
        next.Owed.Took(sessions);
        return (next.Code, sessions);
    }

    /// <summary>What was marked for another cause with a code of these.</summary>
    public void Took(string code)
    {
        foreach (var r in reasons.Where(r => r.Code == code))
            r.Owed.Took(1);
    }
}
