using Send.Measures;

namespace Send.Cli.Sample.Records.Health;

/// <summary>What referrals of all services have in common.</summary>
internal static class Referrals
{
    /// <summary>The most it takes to decide at the threshold.</summary>
    public const int DaysToDecide = 14;

    private static readonly string[] Sources = ["school", "school", "general-practice", "general-practice", "parent-or-carer", "health-visitor-or-school-nurse", "other-service"];
    private static readonly string[] Provisions = [.. new[] { SenProvision.NoSen, SenProvision.NoSen, SenProvision.SenSupport, SenProvision.SenSupport, SenProvision.EhcPlan }.Select(SenProvisionCode.Of)];

    /// <summary>Where children are pointed to instead.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } = ["school", "local-offer", "voluntary-service", "general-practice", "online-support"];

    public static SampleReferral Of(AreaHealth area, string service, DateOnly received, int ageMonths) => new(
        area.NextReferral(), area.NextChild(), service, area.Chance.One(Sources), area.Chance.One(Provisions), ageMonths, received);

    /// <summary>Months of age of a child of school age or nearly so.</summary>
    public static int Child(AreaHealth area) => area.Chance.Whole(30, 190);

    /// <summary>Months of age of a young person of 19 to 24.</summary>
    public static int YoungAdult(AreaHealth area) => area.Chance.Whole(229, 290);

    public static string Pause(DateOnly from, int days) => $"{RecordFile.Day(from)}/{RecordFile.Day(from.AddDays(days))}";
}
