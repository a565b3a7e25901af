namespace Send.Cli.Sample.Records.Health;

/// <summary>A contact of a service with a child, or one that did not take place. Words are those of files.</summary>
internal sealed record SampleContact(DateOnly On, string Outcome, string Medium, int? Minutes);
