namespace Send.Cli.Sample.Records;

/// <summary>A time in which a pupil was not at school in the ordinary way.</summary>
internal sealed record SampleEpisode(
    string Kind, SampleSchool School, DateOnly From, DateOnly? To, string Reason, string Outcome, string Provider = "", int? SessionsAWeek = null, DateOnly? Review = null);
