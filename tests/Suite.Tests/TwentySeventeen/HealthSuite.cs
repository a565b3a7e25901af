using Send.Cli.Sample.Records.Health;

namespace Send.Suite.Tests.TwentySeventeen;

/// <summary>The suite with the sample's referrals, contacts and crises alone.</summary>
public sealed class HealthSuite : SampleSuite
{
    private protected override bool IsTakenIn(string file) => Path.GetFileName(file) is HealthFiles.Referrals or HealthFiles.Contacts or HealthFiles.Crises;
}
