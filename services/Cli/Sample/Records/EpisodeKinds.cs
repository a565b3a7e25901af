namespace Send.Cli.Sample.Records;

/// <summary>Kinds of episodes as files write them.</summary>
internal static class EpisodeKinds
{
    public const string MissingEducation = "missing-education";
    public const string PartTimeTimetable = "part-time-timetable";
    public const string HomeEducation = "home-education";
    public const string AlternativeProvision = "alternative-provision";
}
