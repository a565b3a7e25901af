namespace Send.Attendance.Exclusions;

/// <summary>What the measures of suspensions are made of, for pupils of one SEN provision or for all, in one period.</summary>
/// <param name="Headcount">Enrolments of the January census; 0 where none is known of a school with any that are held.</param>
/// <param name="Suspensions">Suspensions that started in the period, at schools of the headcount.</param>
/// <param name="Pupils">Enrolments, of a pupil at a school, with one of them or more.</param>
public sealed record SuspensionCounts(int Headcount, int Suspensions, int Pupils);
