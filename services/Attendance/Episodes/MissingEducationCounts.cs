namespace Send.Attendance.Episodes;

/// <summary>What the measures of children missing education are made of, for one SEN provision or for all, in one period.</summary>
/// <param name="Headcount">Enrolments of the January census.</param>
/// <param name="Children">Children missing education at any time in the period.</param>
/// <param name="OpenOverFourWeeks">Children who on the last day of the period, or the last known, had missed education for more than four weeks.</param>
public sealed record MissingEducationCounts(int Headcount, int Children, int OpenOverFourWeeks);
