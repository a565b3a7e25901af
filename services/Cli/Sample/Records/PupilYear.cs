namespace Send.Cli.Sample.Records;

/// <summary>What the records have of a pupil in a school year, as it is made up step by step.</summary>
internal sealed class PupilYear
{
    private const string Present = @"/\";
    private static readonly HashSet<string> Absent = ["C", "C2", "E", "I", "M", "R", "T", "G", "N", "O", "U"];
    private readonly SchoolCalendar calendar;
    private readonly string[] marks;

    public PupilYear(SchoolCalendar calendar, PupilGroup group, string reference, string yearGroup, Stay stay)
    {
        (this.calendar, Group, Reference, YearGroup) = (calendar, group, reference, yearGroup);
        Place = group.NextPlace();
        Stays = [stay];
        marks = new string[calendar.Mondays.Count * SchoolCalendar.DaysOfAWeek * 2];
        Days = OpenDays();
    }

    public PupilGroup Group { get; }

    public string Reference { get; }

    public string YearGroup { get; }

    /// <summary>Where the pupil stands among the group, from most absence to least.</summary>
    public double Place { get; }

    public List<Stay> Stays { get; }

    /// <summary>The numbers of the days on which the pupil could be at school.</summary>
    public int[] Days { get; private set; }

    public List<SampleExclusion> Exclusions { get; } = [];

    public List<SampleEpisode> Episodes { get; } = [];

    public List<SampleReport> Reports { get; } = [];

    public int Possible => 2 * Days.Length;

    public int Absences { get; private set; }

    public DateOnly DayOf(int at) => calendar.DayOf(Days[at]);

    /// <summary>Whether a day, by its number, is another or before it.</summary>
    public bool IsUpTo(int number, DateOnly day) => calendar.DayOf(number) <= day;

    /// <summary>Changes what schools the pupil is at; where the days change with it, marks are still to be made.</summary>
    public void Stay(params IEnumerable<Stay> stays)
    {
        Stays.Clear();
        Stays.AddRange(stays);
        Days = OpenDays();
    }

    /// <summary>The last day on which the pupil is on roll, where there is one.</summary>
    public void Leave(DateOnly last) => Stay([.. Stays.Where(s => s.From <= last).Select(s => s.Holds(last) ? s with { To = last } : s)]);

    public Stay On(DateOnly day) => Stays.Find(s => s.Holds(day))!;

    /// <summary>Whether nothing but presence is marked yet in a session, which is the morning or the afternoon of one of the pupil's days.</summary>
    public bool IsPresent(int session) => marks[At(session)] is null;

    public void Mark(int session, string code)
    {
        Absences += Absent.Contains(code) ? 1 : 0;
        marks[At(session)] = code;
    }

    /// <summary>Marks a session that has no mark yet; an absence is one that the group is not owed any more.</summary>
    public void MarkAsAbsent(int session, string code)
    {
        if (!IsPresent(session))
            return;
        Mark(session, code);
        Group.Reasons.Took(code);
    }

    /// <summary>The ten marks of a week at a school, with nothing where the pupil was not there; null where there are none.</summary>
    public string?[]? MarksOf(int week, SampleSchool school)
    {
        var found = new string?[SchoolCalendar.DaysOfAWeek * 2];
        var any = false;
        for (var day = 0; day < SchoolCalendar.DaysOfAWeek; day++)
        {
            var number = (week * SchoolCalendar.DaysOfAWeek) + day;
            if (Array.BinarySearch(Days, number) < 0 || Stays.Find(s => s.Holds(calendar.DayOf(number)))?.School != school)
                continue;
            any = true;
            for (var half = 0; half < 2; half++)
                found[(day * 2) + half] = marks[(number * 2) + half] ?? Present[half].ToString();
        }
        return any ? found : null;
    }

    private int At(int session) => (Days[session / 2] * 2) + (session % 2);

    private int[] OpenDays()
    {
        var end = YearGroup == "11" ? calendar.AfterYear11 : DateOnly.MaxValue;
        return [.. calendar.Open.Where(d => calendar.DayOf(d) is var day && day < end && Stays.Exists(s => s.Holds(day)))];
    }
}
