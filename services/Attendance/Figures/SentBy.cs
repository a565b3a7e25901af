namespace Send.Attendance.Figures;

/// <summary>Who sent the records.</summary>
internal static class SentBy
{
    public const string Schools = "The schools and the council that sent them";
}
