using Send.Attendance.Codes;

namespace Send.Attendance.Register.Folding;

/// <summary>Sessions counted by code, and enrolments by how much of their own possible sessions they missed.</summary>
public sealed class SessionTally
{
    private const int HalfBits = 16;
    private const int Half = (1 << HalfBits) - 1;
    private static readonly CodeClass[] Classes = ClassesOfPage();

    // A possible session in the lower half of a number, one that was missed in the upper, so that one sum gives both.
    private static readonly int[] Weights = [.. Classes.Select((of, mark) => mark == CodePage.Nothing || of > CodeClass.UnauthorisedAbsence ? 0 : of >= CodeClass.AuthorisedAbsence ? (1 << HalfBits) + 1 : 1)];
    private readonly long[] sessions = new long[256];

    /// <summary>Enrolments with a possible session.</summary>
    public long Enrolments { get; private set; }

    /// <summary>Those that missed 10 % of their own possible sessions, or more.</summary>
    public long PersistentlyAbsent { get; private set; }

    /// <summary>Those that missed 50 % of their own possible sessions, or more.</summary>
    public long SeverelyAbsent { get; private set; }

    public long Present => Of(CodeClass.Present);

    public long OffSite => Of(CodeClass.ApprovedOffSite);

    public long Attended => Present + OffSite;

    public long Authorised => Of(CodeClass.AuthorisedAbsence);

    public long Unauthorised => Of(CodeClass.UnauthorisedAbsence);

    public long Absent => Authorised + Unauthorised;

    public long Possible => Attended + Absent;

    public long NotPossible => Of(CodeClass.NotPossible) + Of(CodeClass.Administrative);

    public long Unmapped => Of(CodeClass.Unmapped);

    public bool IsEmpty => sessions.All(s => s == 0);

    /// <summary>Sessions with one of some codes.</summary>
    public long this[params ReadOnlySpan<string> codes]
    {
        get
        {
            var sum = 0L;
            foreach (var code in codes)
                sum += sessions[AttendanceCodes.Page1.ByteOf(code)!.Value];
            return sum;
        }
    }

    /// <summary>What a mark counts as.</summary>
    public static CodeClass ClassOf(byte mark) => Classes[mark];

    public void Add(byte mark) => sessions[mark]++;

    /// <summary>Adds marks of one pupil.</summary>
    /// <returns>How many of them were possible sessions, and how many of those were missed.</returns>
    public (int Possible, int Absent) Add(ReadOnlySpan<byte> marks)
    {
        var sum = 0;
        foreach (var mark in marks)
        {
            sessions[mark]++;
            sum += Weights[mark];
        }
        sessions[CodePage.Nothing] = 0;
        return (sum & Half, sum >> HalfBits);
    }

    public void AddEnrolment(int possible, int absent)
    {
        if (possible == 0)
            return;
        Enrolments++;
        if (absent * 10 >= possible)
            PersistentlyAbsent++;
        if (absent * 2 >= possible)
            SeverelyAbsent++;
    }

    /// <summary>Adds what another has counted of other schools.</summary>
    public void Add(SessionTally other)
    {
        AddSessions(other);
        Enrolments += other.Enrolments;
        PersistentlyAbsent += other.PersistentlyAbsent;
        SeverelyAbsent += other.SeverelyAbsent;
    }

    /// <summary>Adds what another has counted of other pupils or days; enrolments are counted anew by whoever adds days up.</summary>
    public void AddSessions(SessionTally other)
    {
        for (var mark = 0; mark < sessions.Length; mark++)
            sessions[mark] += other.sessions[mark];
    }

    private long Of(CodeClass wanted)
    {
        var sum = 0L;
        for (var mark = 1; mark < sessions.Length; mark++)
        {
            if (Classes[mark] == wanted)
                sum += sessions[mark];
        }
        return sum;
    }

    private static CodeClass[] ClassesOfPage()
    {
        var classes = new CodeClass[256];
        Array.Fill(classes, CodeClass.Unmapped);
        foreach (var (index, code) in AttendanceCodes.Page1.Codes.Index())
            classes[index + 1] = code.Class;
        return classes;
    }
}
