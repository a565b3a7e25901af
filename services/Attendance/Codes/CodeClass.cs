namespace Send.Attendance.Codes;

/// <summary>What a mark counts as in DfE's statistics. Numbered as <c>send.attendance.v1.CodeClass</c>.</summary>
public enum CodeClass
{
    Present = 1,
    ApprovedOffSite = 2,
    AuthorisedAbsence = 3,
    UnauthorisedAbsence = 4,
    NotPossible = 5,
    Administrative = 6,
    Unmapped = 7,
}
