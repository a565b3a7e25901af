using System.Globalization;
using Send.Cli.Sample.Shapes;

namespace Send.Cli.Sample.Records.Health;

/// <summary>An area whose health records are being made, up to the last day of a month.</summary>
internal sealed class AreaHealth
{
    private const int SeedsApart = 7919;
    private const int OwnSeed = 1000;
    private readonly string code;
    private readonly double times;
    private int children;
    private int referrals;

    public AreaHealth(SampleNation nation, SampleArea area)
    {
        (Area, Shape, LastDay, code) = (area, nation.Shapes[area], nation.Plan.LastDay, area.Area.Code);
        Chance = new(unchecked((nation.Plan.Seed * SeedsApart) + OwnSeed + int.Parse(code, CultureInfo.InvariantCulture)));
        Icb = area.Area.Icbs.MaxBy(i => i.Share)!.Code;
        times = area.HasRecords ? Math.Max(1, nation.Plan.Pupils / (double)SamplePlan.UsualPupils) : 1;
    }

    public SampleArea Area { get; }

    public AreaShape Shape { get; }

    /// <summary>Nothing is recorded after it.</summary>
    public DateOnly LastDay { get; }

    /// <summary>An area's own, so that its records are the same whatever others have.</summary>
    public Chance Chance { get; }

    public string Icb { get; }

    /// <summary>Of community services.</summary>
    public string Provider => $"XP{Icb[^1]}";

    /// <summary>Of mental health services.</summary>
    public string Camhs => $"XM{Icb[^1]}";

    /// <summary>How many there are where the usual area has so many: more where it has more pupils with records.</summary>
    public int Times(int usual) => (int)Math.Round(usual * times);

    public DateOnly Ago(int days) => LastDay.AddDays(-days);

    /// <summary>A reference that is no child's.</summary>
    public string NextChild() => FormattableString.Invariant($"c{code}-{++children:000000}");

    public string NextReferral() => FormattableString.Invariant($"h{code}-{++referrals:000000}");
}
