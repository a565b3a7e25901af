namespace Send.Cli.Sample.Records;

/// <summary>A suspension, or a permanent exclusion where it has no last day.</summary>
internal sealed record SampleExclusion(SampleSchool School, DateOnly From, DateOnly? To, int HalfDays, bool Lunchtimes, string Reasons);
