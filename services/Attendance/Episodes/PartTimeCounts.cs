namespace Send.Attendance.Episodes;

/// <summary>What the measures of part-time timetables are made of, for pupils of one SEN provision or for all, in one period.</summary>
/// <param name="Headcount">Enrolments of the January census.</param>
/// <param name="Pupils">Pupils on one at any time in the period.</param>
/// <param name="OverSixWeeks">Those of them whose part-time timetable had lasted for more than six weeks by the end of the period, or the last day known.</param>
public sealed record PartTimeCounts(int Headcount, int Pupils, int OverSixWeeks);
