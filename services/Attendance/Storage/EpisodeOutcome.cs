namespace Send.Attendance.Storage;

/// <summary>How an episode ended. Numbered as <c>send.attendance.v1.EpisodeOutcome</c>.</summary>
public enum EpisodeOutcome
{
    NotKnown = 1,
}
