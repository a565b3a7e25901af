namespace Send.Attendance.Exclusions;

/// <summary>What the measure of permanent exclusions is made of, for pupils of one SEN provision or for all, in one period.</summary>
/// <param name="Headcount">Enrolments of the January census; 0 where none is known of a school with any that are held.</param>
/// <param name="PermanentExclusions">Permanent exclusions that started in the period, at schools of the headcount.</param>
public sealed record PermanentExclusionCounts(int Headcount, int PermanentExclusions);
