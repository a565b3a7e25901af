using Send.Attendance.Register.Folding;

namespace Send.Attendance.Signals;

/// <summary>Counts the signals of an academic year that rest on its register, all in one pass over it.</summary>
internal static class RegisterPass
{
    public static List<CountedSignal> Of(int year, SignalRecords records, IReadOnlyDictionary<string, SchoolRegister> schools)
    {
        var counted = Begin(records.Held | (schools.Count > 0 ? Needs.Register : Needs.None));
        if (counted.Exists(c => c.IsComputable))
            Count(new(year), records, schools, [.. counted.Where(c => c.IsComputable)]);
        return counted;
    }

    public static List<CountedSignal> WithoutRegister(SignalRecords records) => Begin(records.Held);

    private static List<CountedSignal> Begin(Needs held) => [.. Signal.All.Where(s => s.Needs.HasFlag(Needs.Register)).Select(s => CountedSignal.Begin(s, held))];

    private static void Count(PupilYear pupil, SignalRecords records, IReadOnlyDictionary<string, SchoolRegister> schools, CountedSignal[] signals)
    {
        foreach (var (urn, school) in schools)
        {
            var weeks = pupil.Placed(school);
            for (var row = 0; row < school.Pupils.Count; row++)
            {
                pupil.Fill(urn, school.Pupils[row], row, weeks, records.Roll.Of(urn, school.Pupils[row]));
                foreach (var (signal, _, counts) in signals)
                    signal.Count(pupil, records, counts);
            }
        }
    }
}
