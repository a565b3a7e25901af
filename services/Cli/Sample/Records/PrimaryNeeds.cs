using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>Primary needs of pupils with SEN, about as often as they are in England's schools.</summary>
internal static class PrimaryNeeds
{
    private static readonly string[] OfSupport = ["SLCN", "SLCN", "SLCN", "SEMH", "SEMH", "SPLD", "SPLD", "MLD", "MLD", "ASD", "NSA", "OTH"];
    private static readonly string[] OfPlans = ["ASD", "ASD", "ASD", "ASD", "SLCN", "SLCN", "SEMH", "SEMH", "MLD", "SLD", "PD", "HI"];

    public static string Draw(SenProvision sen, Chance chance) => sen switch
    {
        SenProvision.SenSupport => chance.One(OfSupport),
        SenProvision.EhcPlan => chance.One(OfPlans),
        _ => "",
    };
}
