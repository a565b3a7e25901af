namespace Send.Attendance.Storage;

/// <summary>The kinds of episodes. Numbered as <c>send.attendance.v1.EpisodeKind</c>.</summary>
public enum EpisodeKind
{
    MissingEducation = 1,
    PartTimeTimetable = 2,
    HomeEducation = 3,
    AlternativeProvision = 4,
}
