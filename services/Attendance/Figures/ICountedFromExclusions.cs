using Send.Attendance.Exclusions;

namespace Send.Attendance.Figures;

/// <summary>A measure that is counted from suspensions and permanent exclusions.</summary>
public interface ICountedFromExclusions
{
    Fraction Count(ExclusionCounts exclusions);
}
