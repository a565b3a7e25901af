using Google.Protobuf;
using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Benchmarks.Register;

/// <summary>The register of an area in a year: schools of 500 pupils, 38 weeks of ten sessions.</summary>
internal sealed class RegisterYear
{
    public const int Weeks = 38;
    public const int PupilsOfASchool = 500;
    private const int Sessions = 10;
    private static readonly DateOnly FirstMonday = new(2025, 9, 8);
    private static readonly byte[] Absences = [14, 14, 14, 14, 14, 24, 24, 12, 16, 23, 13, 22, 3, 5];

    private readonly Random random = new(20260924);

    public RegisterYear(int schools)
    {
        Schools = [.. Enumerable.Range(100_000, schools).Select(urn => new SchoolOfYear($"{urn}", [.. Enumerable.Range(0, PupilsOfASchool).Select(p => $"p-{urn}-{p:000}")]))];
        Blocks = [.. Enumerable.Range(0, Weeks).SelectMany(week => Week(week, "first"))];
    }

    public IReadOnlyList<SchoolOfYear> Schools { get; }

    /// <summary>In the order of weeks, as a year comes.</summary>
    public IReadOnlyList<MarksBlock> Blocks { get; }

    public int Pupils => Schools.Count * PupilsOfASchool;

    public long Marks => (long)Pupils * Weeks * Sessions;

    /// <summary>A week as it is sent for all schools, with marks of its own.</summary>
    public IEnumerable<MarksBlock> Week(int week, string sending) => Schools.Select(school => new MarksBlock
    {
        SubmissionId = $"{sending}-{school.Urn}-{week}",
        SchoolUrn = school.Urn,
        Week = MondayOf(week).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        CodePage = 1,
        Pupils = { school.Pupils },
        Marks = UnsafeByteOperations.UnsafeWrap(MarksOfAWeek()),
    });

    public static DateOnly MondayOf(int week) => FirstMonday.AddDays(7 * week);

    /// <summary>N 82 %, K 13.5 %, E 4.5 %.</summary>
    public static SenProvision SenOf(int pupil) => (pupil % 200) switch
    {
        < 164 => SenProvision.NoSen,
        < 191 => SenProvision.SenSupport,
        _ => SenProvision.EhcPlan,
    };

    private byte[] MarksOfAWeek()
    {
        var marks = new byte[PupilsOfASchool * Sessions];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = random.Next(100) < 7 ? Absences[random.Next(Absences.Length)] : (byte)(1 + (i & 1));
        return marks;
    }
}

/// <summary>A school with its pupils.</summary>
internal sealed record SchoolOfYear(string Urn, IReadOnlyList<string> Pupils);
