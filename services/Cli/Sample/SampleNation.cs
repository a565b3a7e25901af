using System.Text;
using Send.Cli.Sample.Shapes;
using Send.Measures.Areas;

namespace Send.Cli.Sample;

/// <summary>A fictional nation of 30 areas, drawn by chance.</summary>
internal sealed class SampleNation
{
    /// <summary>One area in so many does well by pupils with SEN.</summary>
    private const int Exemplary = 15;

    private SampleNation(SamplePlan plan, Chance chance)
    {
        (Plan, Chance) = (plan, chance);
        var exemplary = chance.Whole(1, Exemplary - 2);
        Areas = [.. Register.Current.Select((a, i) => SampleArea.Draw(a, Register, Known(i, exemplary), i < plan.Areas ? plan.Pupils : null, chance))];
        Rates = new(Areas, chance);
        Shapes = AreaShapes.Draw(Areas, plan.Seed);
    }

    /// <summary>The character of an area that is not drawn: the first, whose findings a newcomer reads, is one of the worse.</summary>
    private static Character? Known(int area, int exemplary) =>
        area == 0 ? Character.Unwelcoming : area % Exemplary == exemplary ? Character.Exemplary : null;

    /// <summary>The register as it is written, the same for every seed.</summary>
    public static string RegisterJson { get; } = SampleData.Text("nation.json");

    public static AreaRegister Register { get; } = AreaRegister.Read(new MemoryStream(Encoding.UTF8.GetBytes(RegisterJson)));

    public SamplePlan Plan { get; }

    public Chance Chance { get; }

    public IReadOnlyList<SampleArea> Areas { get; }

    public SchoolRates Rates { get; }

    /// <summary>What the records of each area are to show.</summary>
    public AreaShapes Shapes { get; }

    public static SampleNation Draw(SamplePlan plan) => new(plan, new(plan.Seed));

    /// <summary>Pupils who live where an NHS place is.</summary>
    public double PupilsOf(NhsPlace place) =>
        Areas.Sum(a => a.Pupils.All * a.Area.Icbs.Concat(a.Area.SubIcbs).Where(s => s.Code == place.Code).Sum(s => s.Share));
}
