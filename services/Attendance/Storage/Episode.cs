namespace Send.Attendance.Storage;

/// <summary>
/// A time in which a pupil was not at school in the ordinary way, as one version has it: missing education, on a part-time timetable,
/// educated at home, or in alternative provision.
/// </summary>
public sealed record Episode : VersionedRecord
{
    public required EpisodeKind Kind { get; init; }

    /// <summary>The school where the pupil is, or was last, on roll; empty where none is known.</summary>
    public required string SchoolUrn { get; init; }

    public required string Pupil { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day; null while it goes on.</summary>
    public DateOnly? EndsOn { get; init; }

    public required EpisodeReason Reason { get; init; }

    /// <summary>Null while it goes on.</summary>
    public EpisodeOutcome? Outcome { get; init; }

    /// <summary>Of alternative provision: the provider, by URN or UKPRN; empty where none is named.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Of a part-time timetable: sessions a week at school; null where they are not said.</summary>
    public int? SessionsAWeek { get; init; }

    /// <summary>Of a part-time timetable: the day on which it is to be reviewed or to end; null where none was set.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
