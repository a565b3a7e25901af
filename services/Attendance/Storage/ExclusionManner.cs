namespace Send.Attendance.Storage;

/// <summary>How a pupil was excluded unofficially. Numbered as <c>send.attendance.v1.ExclusionManner</c>.</summary>
public enum ExclusionManner
{
    /// <summary>Sent or fetched home during the day.</summary>
    SentHome = 1,

    /// <summary>Asked to stay at home for a day or more.</summary>
    KeptAway = 2,

    /// <summary>Put on reduced hours.</summary>
    ReducedHours = 3,
    PressedToHomeEducate = 4,
    PressedToChangeSchool = 5,

    /// <summary>Sent elsewhere without that being recorded.</summary>
    UnrecordedOffSite = 6,
    Other = 7,
}
