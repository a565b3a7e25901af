namespace Send.Attendance.Episodes;

/// <summary>The episodes of missing education that ended in a period.</summary>
/// <param name="Episodes">How many.</param>
/// <param name="MedianDays">How long the middle one of them lasted; nought where there is none.</param>
public sealed record EndedMissingEducation(int Episodes, double MedianDays);
