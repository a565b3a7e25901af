namespace Send.Attendance.Exclusions;

/// <summary>What the measures of exclusions are made of, for pupils of one SEN provision or for all, in one period.</summary>
/// <param name="Headcount">Enrolments on <paramref name="HeadcountOn"/>.</param>
/// <param name="HeadcountOn">The January census day of the academic year, or the last day known where that is yet to come.</param>
/// <param name="Suspensions">Suspensions that started in the period.</param>
/// <param name="PermanentExclusions">Permanent exclusions that started in the period.</param>
/// <param name="SuspendedPupils">Enrolments, of a pupil at a school, with one suspension or more that started in the period.</param>
public sealed record ExclusionCounts(int Headcount, DateOnly HeadcountOn, int Suspensions, int PermanentExclusions, int SuspendedPupils)
{
    /// <summary>Whether the headcount is not yet that of the January census.</summary>
    public bool IsBeforeCensus { get; init; }
}
