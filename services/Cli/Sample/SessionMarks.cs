using Send.Measures;

namespace Send.Cli.Sample;

/// <summary>Sessions counted by attendance code, in whole numbers, so that every total is exactly the sum of its codes.</summary>
internal sealed class SessionMarks
{
    private const double SessionsOfTheYear = 380;
    private const double MorningsOfPresent = 0.496;
    private static readonly string[] PresentCodes = ["/", "\\", "L"];
    private static readonly string[] OffSiteCodes = ["B", "J", "P", "V", "W", "K"];
    private static readonly string[] AuthorisedCodes = ["I", "M", "R", "S", "T", "H", "E", "C", "C1", "J1", "C2"];
    private static readonly string[] UnauthorisedCodes = ["G", "U", "O", "N"];

    private readonly Dictionary<string, long> marks = [];

    public double Schools { get; private init; }

    public double Enrolments { get; private init; }

    public double PersistentlyAbsent { get; private init; }

    /// <summary>Authorised sessions with a mark that has no column of its own.</summary>
    public long OtherAuthorised { get; private init; }

    public long this[string code] => marks[code];

    public long Present => PresentCodes.Sum(c => marks[c]);

    public long OffSite => OffSiteCodes.Sum(c => marks[c]);

    public long Authorised => AuthorisedCodes.Sum(c => marks[c]) + OtherAuthorised;

    public long Unauthorised => UnauthorisedCodes.Sum(c => marks[c]);

    public long Attended => Present + OffSite;

    public long Absent => Authorised + Unauthorised;

    public long Possible => Attended + Absent;

    public static SessionMarks Draw(
        double pupils, double pupilsOfASchool, SessionRates rates, double persistent, SchoolPhase phase, Chance chance)
    {
        var drawn = new SessionMarks
        {
            Schools = Math.Max(1, Math.Round(pupils / pupilsOfASchool)),
            Enrolments = pupils,
            PersistentlyAbsent = persistent,
            OtherAuthorised = chance.Falls(0.08) ? chance.Whole(1, 106) : 0,
        };
        foreach (var (code, percent) in Absences(rates, phase, chance).Concat(OffSiteOf(rates, phase, chance)))
            drawn.marks[code] = (long)Math.Round(pupils * SessionsOfTheYear * percent / 100);
        drawn.Attend((long)Math.Round(pupils * SessionsOfTheYear) - drawn.Absent - drawn.OffSite, chance);
        return drawn;
    }

    public static SessionMarks Sum(IReadOnlyCollection<SessionMarks> parts)
    {
        var sum = new SessionMarks
        {
            Schools = parts.Sum(p => p.Schools),
            Enrolments = parts.Sum(p => p.Enrolments),
            PersistentlyAbsent = parts.Sum(p => p.PersistentlyAbsent),
            OtherAuthorised = parts.Sum(p => p.OtherAuthorised),
        };
        foreach (var code in parts.First().marks.Keys)
            sum.marks[code] = parts.Sum(p => p.marks[code]);
        return sum;
    }

    private static IEnumerable<(string Code, double Percent)> Absences(SessionRates r, SchoolPhase phase, Chance chance)
    {
        var holiday = r.Unauthorised * (phase == SchoolPhase.Primary ? 0.42 : 0.14) * chance.About1(0.15);
        var other = r.Authorised - r.Illness - r.Appointments - r.Excluded - r.PartTime;
        var secondary = phase == SchoolPhase.Secondary ? 1 : 0;
        return
        [
            ("I", r.Illness), ("M", r.Appointments), ("E", r.Excluded), ("C2", r.PartTime),
            ("R", 0.07 * other), ("T", 0.02 * other), ("C1", 0.002 * other), ("S", 0.02 * other * secondary), ("J1", 0.01 * other * secondary),
            ("H", chance.Falls(0.06) ? 0.0002 : 0), ("C", (0.908 - (0.03 * secondary)) * other),
            ("G", holiday), ("U", 0.06 * r.Unauthorised), ("N", 0.03 * r.Unauthorised), ("O", (0.91 * r.Unauthorised) - holiday),
        ];
    }

    private static IEnumerable<(string Code, double Percent)> OffSiteOf(SessionRates r, SchoolPhase phase, Chance chance) =>
    [
        ("B", r.OffSite), ("K", r.Arranged), ("V", 0.75 * chance.About1(0.15)), ("P", 0.05 * chance.About1(0.2)),
        ("W", phase == SchoolPhase.Primary ? 0 : 0.12 * chance.About1(0.2)), ("J", chance.Falls(0.05) ? 0.0001 : 0),
    ];

    private void Attend(long present, Chance chance)
    {
        marks["L"] = (long)Math.Round(present * 0.02 * chance.About1(0.2));
        marks["/"] = (long)Math.Round((present - marks["L"]) * MorningsOfPresent);
        marks["\\"] = present - marks["L"] - marks["/"];
    }
}
