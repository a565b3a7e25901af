using System.Collections.Frozen;
using System.Globalization;
using Send.Hosting.Errors;

namespace Send.Attendance.Enrolments.Checks;

/// <summary>What the year group of a spell must be: one of the National Curriculum.</summary>
internal static class YearGroupCheck
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ["N1", "N2", "R", .. Enumerable.Range(1, 14).Select(y => y.ToString(CultureInfo.InvariantCulture))], StringComparer.Ordinal);

    public static FieldViolation? Problem(string sent) => Known.Contains(sent)
        ? null
        : new("year_group", "year-group", "The year group is not one of the National Curriculum. Give N1, N2, R or 1 to 14.");
}
