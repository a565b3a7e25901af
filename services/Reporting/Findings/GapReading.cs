using Send.Measures.Statistics;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>
/// Reads a figure of pupils with SEND beside that of pupils without SEN in the same area. It speaks for a weakness where it is
/// much more and the area is no better than the median area, or where the difference is in the worst quarter of areas; for a
/// strength where it is not much more and the difference is in the best quarter. Both are asked, for against peers alone nearly
/// every area would be weak, and against other areas alone always a quarter.
/// </summary>
internal static class GapReading
{
    public static Reading Of(double own, double peers, Quartiles? gaps, Threshold muchMore)
    {
        var gap = own - peers;
        var isMuchMore = gap > 0 && own >= muchMore.Value * peers;
        if (gaps is null)
            return Reading.Middling;
        if ((isMuchMore && gap >= gaps.Median) || (gap > 0 && gap >= gaps.Upper))
            return Reading.Weak;
        return !isMuchMore && gap <= gaps.Lower ? Reading.Strong : Reading.Middling;
    }
}
