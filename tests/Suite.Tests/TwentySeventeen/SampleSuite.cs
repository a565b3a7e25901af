using Send.Cli.Sample;
using Send.Reporting.V1;
using Xunit;

namespace Send.Suite.Tests.TwentySeventeen;

/// <summary>The suite with the whole synthetic sample taken in, as it is today.</summary>
public class SampleSuite : RunningSuite
{
    private IReadOnlyList<string> files = [];

    /// <summary>The day that is asked for.</summary>
    public string Day { get; } = Cell.Day(Today, "yyyy-MM-dd");

    internal IReadOnlyList<string> Files => files;

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var file in files.Where(IsTakenIn))
        {
            var report = await Import(Connection, file, Cancel);
            Assert.Empty(report.Refused);
        }
    }

    public async Task<GetNationalFindingsResponse> National() =>
        await Connection.Findings.GetNationalFindingsAsync(new() { AsOf = Day }, cancellationToken: Cancel);

    public async Task<AreaFindings> Area(string code) =>
        (await Connection.Findings.GetAreaFindingsAsync(new() { AreaCode = code, AsOf = Day }, cancellationToken: Cancel)).AreaFindings;

    /// <summary>Whether a file of the sample is taken in.</summary>
    private protected virtual bool IsTakenIn(string file) => true;

    private protected override void Prepare() =>
        files = SyntheticSample.Write(Folder, new(SamplePlan.UsualSeed, SamplePlan.YearOn(Today), Until: SamplePlan.UntilOn(Today)));
}
