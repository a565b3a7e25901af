namespace Send.Cli.Sample.Records.Health;

/// <summary>A young person who left a children's service. Words are those of files.</summary>
internal sealed record SampleTransition(
    string Service, string Sen, DateOnly Due, int AgeMonths, DateOnly? Planned = null, string Outcome = "", DateOnly? OutcomeOn = null);
