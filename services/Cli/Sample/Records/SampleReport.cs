namespace Send.Cli.Sample.Records;

/// <summary>A report of an unofficial exclusion, and what its review found.</summary>
internal sealed record SampleReport(
    SampleSchool School, string Source, string Manner, DateOnly From, DateOnly? To, DateOnly Reported, string State = "open", DateOnly? Reviewed = null, string Reasons = "");
