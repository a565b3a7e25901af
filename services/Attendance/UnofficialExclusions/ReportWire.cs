using Google.Protobuf.WellKnownTypes;
using Send.Attendance.V1;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;
using Wire = Send.Attendance.V1.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Reports of unofficial exclusion as <c>send.attendance.v1</c> says them.</summary>
internal static class ReportWire
{
    public static Wire ToWire(this UnofficialExclusionReport r) => new()
    {
        AreaCode = r.AreaCode,
        Id = r.Id,
        SchoolUrn = r.SchoolUrn,
        Pupil = r.Pupil,
        Source = (ReportSource)r.Source,
        Manner = (ExclusionManner)r.Manner,
        HappenedFrom = IsoDay.Write(r.HappenedFrom),
        HappenedTo = IsoDay.Write(r.HappenedTo),
        ReportedOn = IsoDay.Write(r.ReportedOn),
        Review = new()
        {
            State = (ReviewState)r.State,
            ReviewedOn = IsoDay.Write(r.ReviewedOn),
            Reasons = { r.ReviewReasons.Select(reason => (ReviewReason)reason) },
        },
        Etag = r.Etag,
    };

    public static UnofficialExclusionReportVersion ToVersion(this UnofficialExclusionReport r) => new()
    {
        Report = r.ToWire(),
        Version = r.Version,
        Cause = r.Cause.ToWire(),
        Position = r.Position,
        ReceivedAt = new DateTime(r.ReceivedAt, DateTimeKind.Utc).ToTimestamp(),
    };
}
