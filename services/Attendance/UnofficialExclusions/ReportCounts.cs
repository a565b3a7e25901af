namespace Send.Attendance.UnofficialExclusions;

/// <summary>What the measures of reports are made of, for pupils of one SEN provision or for all, in one period.</summary>
/// <param name="Headcount">Enrolments on the January census day of the academic year, or on the last day known where that is yet to come; 0 where no report names a pupil of a school that is in it.</param>
/// <param name="Reported">Reports of what began in the period.</param>
/// <param name="Reviewed">Of those, how many are reviewed.</param>
/// <param name="Confirmed">Of those, how many are confirmed.</param>
/// <param name="Pupils">Enrolments, of a pupil at a school, with one report or more, at schools of the headcount.</param>
public sealed record ReportCounts(int Headcount, int Reported, int Reviewed, int Confirmed, int Pupils);
