namespace Send.Attendance.Codes;

/// <summary>
/// The codes of the attendance register: The School Attendance (Pupil Registration) (England) Regulations 2024, regulation 10, in
/// force since 19 August 2024, and those before. Their classes are those of DfE's statistics of pupil attendance.
/// </summary>
public static class AttendanceCodes
{
    private static readonly DateOnly Reform = new(2024, 8, 19);
    private static readonly DateOnly BeforeReform = new(2024, 8, 18);

    /// <summary>Every version, the latest last.</summary>
    public static IReadOnlyList<CodePage> Pages { get; } = [new(1, All())];

    public static CodePage Page1 => Pages[0];

    /// <summary>A version of the code page; null where there is none.</summary>
    public static CodePage? Page(int version) => version >= 1 && version <= Pages.Count ? Pages[version - 1] : null;

    private static AttendanceCode[] All() =>
    [
        new("/", CodeClass.Present, "Present in the morning"),
        new(@"\", CodeClass.Present, "Present in the afternoon"),
        new("L", CodeClass.Present, "Late, before the register closed"),
        new("B", CodeClass.ApprovedOffSite, "Any other approved educational activity off site"),
        new("K", CodeClass.ApprovedOffSite, "Education arranged by the local authority", Reform),
        new("P", CodeClass.ApprovedOffSite, "Approved sporting activity"),
        new("V", CodeClass.ApprovedOffSite, "Educational visit or trip"),
        new("W", CodeClass.ApprovedOffSite, "Work experience"),
        new("J", CodeClass.ApprovedOffSite, "Interview, counted as attendance", To: BeforeReform),
        new("C", CodeClass.AuthorisedAbsence, "Leave in exceptional circumstances"),
        new("C1", CodeClass.AuthorisedAbsence, "Leave for a regulated performance or regulated employment abroad", Reform),
        new("C2", CodeClass.AuthorisedAbsence, "Part-time timetable", Reform),
        new("E", CodeClass.AuthorisedAbsence, "Suspended or permanently excluded, with no alternative provision"),
        new("I", CodeClass.AuthorisedAbsence, "Illness"),
        new("J1", CodeClass.AuthorisedAbsence, "Leave for an interview", Reform),
        new("M", CodeClass.AuthorisedAbsence, "Medical or dental appointment"),
        new("R", CodeClass.AuthorisedAbsence, "Religious observance"),
        new("S", CodeClass.AuthorisedAbsence, "Study leave"),
        new("T", CodeClass.AuthorisedAbsence, "Parent travelling for occupational purposes"),
        new("H", CodeClass.AuthorisedAbsence, "Agreed family holiday", To: BeforeReform),
        new("F", CodeClass.AuthorisedAbsence, "Agreed extended family holiday", To: new(2013, 8, 31)),
        new("G", CodeClass.UnauthorisedAbsence, "Holiday not granted"),
        new("N", CodeClass.UnauthorisedAbsence, "Reason not yet established"),
        new("O", CodeClass.UnauthorisedAbsence, "Absent without an authorised reason"),
        new("U", CodeClass.UnauthorisedAbsence, "Arrived after the register closed"),
        new("D", CodeClass.NotPossible, "Dual registered, due at the other school"),
        new("X", CodeClass.NotPossible, "Not of compulsory school age and not required to attend"),
        new("Q", CodeClass.NotPossible, "Unable to attend for lack of access arrangements", Reform),
        new("Y", CodeClass.NotPossible, "Unable to attend in exceptional circumstances", To: BeforeReform),
        new("Y1", CodeClass.NotPossible, "Unable to attend: transport normally provided is not available", Reform),
        new("Y2", CodeClass.NotPossible, "Unable to attend: widespread disruption to travel", Reform),
        new("Y3", CodeClass.NotPossible, "Unable to attend: part of the premises closed", Reform),
        new("Y4", CodeClass.NotPossible, "Unable to attend: whole site unexpectedly closed", Reform),
        new("Y5", CodeClass.NotPossible, "Unable to attend: criminal justice detention", Reform),
        new("Y6", CodeClass.NotPossible, "Unable to attend: public health guidance or law", Reform),
        new("Y7", CodeClass.NotPossible, "Unable to attend: any other unavoidable cause", Reform),
        new("Z", CodeClass.Administrative, "Prospective pupil not on the admission register"),
        new("#", CodeClass.Administrative, "Planned closure of the whole school"),
    ];
}
