using Send.Measures;
using Send.Measures.Statistics;

namespace Send.Attendance.Signals;

/// <summary>
/// Which schools lie beyond what chance explains, were they like their area: above the exact binomial 99.8 % limit of a funnel around
/// the area's proportion. It ranks nobody, and a small school has a wide limit.
/// </summary>
internal static class Limits
{
    /// <summary>Of 99.8 % limits, a tenth of a per cent lies above.</summary>
    private const double Tail = 0.001;

    public static IReadOnlyList<SchoolBeyond> Beyond(SignalCounts counts)
    {
        var area = counts.Of(SenProvision.All);
        return
        [
            .. from school in counts.Schools
               where school.Share.Count > 0
               let limit = Binomial.UpperLimit(school.Share.OutOf, (double)area.Count / area.OutOf, Tail)
               where school.Share.Count > limit
               orderby school.School
               select new SchoolBeyond(school.School, school.Share, limit),
        ];
    }
}

/// <summary>A school above the limit.</summary>
internal sealed record SchoolBeyond(string SchoolUrn, Share Share, int Limit);
