using Send.Attendance.Enrolments;
using Send.Attendance.Register.Folding;
using Send.Attendance.Signals;
using Send.Attendance.Storage;
using Send.Attendance.Tests.Register;
using Send.Measures;

namespace Send.Attendance.Tests.Signals;

/// <summary>The records of an area in 2025/26, put together by hand, and what the signals count of them.</summary>
internal sealed class Area
{
    public const int Year = 2025;
    private readonly List<Enrolment> spells = [];
    private readonly List<Exclusion> exclusions = [];
    private readonly List<Episode> episodes = [];
    private readonly Dictionary<string, SchoolRegister> schools = [];
    private int blocks;

    /// <summary>The last day of which anything can be known; after the year where nothing else is said.</summary>
    public string Today { get; init; } = "2026-11-01";

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    public Area Enrol(string pupil, SenProvision sen = SenProvision.NoSen, string from = "2025-09-01", string to = "", string yearGroup = "9", string school = Sending.School)
    {
        spells.Add(new()
        {
            AreaCode = "301",
            SchoolUrn = school,
            Pupil = pupil,
            From = Day(from),
            To = to.Length == 0 ? null : Day(to),
            YearGroup = yearGroup,
            Sen = sen,
            PrimaryNeed = "",
            KnownFrom = 1,
        });
        return this;
    }

    /// <summary>The marks of weeks that follow each other, from a Monday on.</summary>
    public Area Mark(string pupil, string monday, params string[] weeks)
    {
        if (!schools.TryGetValue(Sending.School, out var school))
            schools.Add(Sending.School, school = new());
        foreach (var (index, week) in weeks.Index())
        {
            var block = Sending.Block("", "301", (pupil, week));
            var packed = new PackedMarks { Pupils = { pupil }, Marks = block.Marks };
            school.Lay(new(Sending.School, Day(monday).AddDays(7 * index), new(++blocks, ""), blocks, packed));
        }
        return this;
    }

    public Area Suspend(string pupil, string from, string to = "", WithdrawalReason? withdrawn = null)
    {
        exclusions.Add(new()
        {
            AreaCode = "301",
            Id = $"{exclusions.Count}",
            SchoolUrn = Sending.School,
            Pupil = pupil,
            Kind = ExclusionKind.Suspension,
            StartsOn = Day(from),
            EndsOn = Day(to.Length == 0 ? from : to),
            HalfDays = 2,
            WithdrawnBecause = withdrawn,
        });
        return this;
    }

    public Area Record(EpisodeKind kind, string pupil, string from, string to = "", string provider = "", bool inError = false)
    {
        episodes.Add(new()
        {
            AreaCode = "301",
            Id = $"{episodes.Count}",
            Kind = kind,
            SchoolUrn = Sending.School,
            Pupil = pupil,
            StartsOn = Day(from),
            EndsOn = to.Length == 0 ? null : Day(to),
            Reason = EpisodeReason.Unknown,
            Provider = provider,
            RecordedInError = inError,
        });
        return this;
    }

    public SignalCounts Counts<TSignal>() => Counted<TSignal>().Counts;

    /// <summary>How many of how many, of all pupils.</summary>
    public (int Count, int OutOf) Share<TSignal>(SenProvision sen = SenProvision.All) => Counts<TSignal>().Of(sen) is var share ? (share.Count, share.OutOf) : default;

    public string WhyNot<TSignal>() => Counted<TSignal>().NotComputable;

    private CountedSignal Counted<TSignal>()
    {
        var records = new SignalRecords(Year, Day(Today), new Roll(spells), exclusions, episodes);
        var ofRegister = RegisterPass.Of(Year, records, schools);
        if (ofRegister.Find(c => c.Signal is TSignal) is { } counted)
            return counted;
        counted = CountedSignal.Begin(Signal.All.Single(s => s is TSignal), records.Held);
        if (counted.IsComputable)
            counted.Signal.Count(records, counted.Counts);
        return counted;
    }
}
