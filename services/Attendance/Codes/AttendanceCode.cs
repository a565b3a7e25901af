namespace Send.Attendance.Codes;

/// <summary>An attendance code, with the days on which it was in force.</summary>
/// <param name="Text">As it is written, for instance C2.</param>
/// <param name="Class">What it counts as.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="From">First day; null where that is before 2006.</param>
/// <param name="To">Last day; null while it is in force.</param>
public sealed record AttendanceCode(string Text, CodeClass Class, string Meaning, DateOnly? From = null, DateOnly? To = null)
{
    public bool IsInForce(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}
