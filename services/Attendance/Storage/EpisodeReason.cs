namespace Send.Attendance.Storage;

/// <summary>Why an episode began; each goes with some kinds. Numbered as <c>send.attendance.v1.EpisodeReason</c>.</summary>
public enum EpisodeReason
{
    NotKnown = 1,
}
