namespace Send.Attendance.Episodes;

/// <summary>What the measures of home education are made of, for children of one SEN provision or for all, in one academic year.</summary>
/// <param name="Children">Children educated at home at any time in the year.</param>
/// <param name="Starts">Starts of home education in the year.</param>
public sealed record HomeEducationCounts(int Children, int Starts);
