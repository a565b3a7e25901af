namespace Send.Measures;

/// <summary>
/// The special educational needs provision of the pupils counted, by the school census codes N, K and E.
/// Numbered as <c>send.measures.v1.SenProvision</c>.
/// </summary>
public enum SenProvision
{
    /// <summary>All pupils, whatever their provision.</summary>
    All = 0,

    /// <summary>No special educational needs: N.</summary>
    NoSen = 1,

    /// <summary>SEN support: K.</summary>
    SenSupport = 2,

    /// <summary>Education, health and care plan: E.</summary>
    EhcPlan = 3,
}

/// <summary>The census codes of <see cref="SenProvision"/>.</summary>
public static class SenProvisionCode
{
    /// <summary>N, K or E; empty for all pupils.</summary>
    public static string Of(SenProvision sen) => sen switch
    {
        SenProvision.NoSen => "N",
        SenProvision.SenSupport => "K",
        SenProvision.EhcPlan => "E",
        _ => "",
    };

    /// <summary>The provision of a census code; null for a code that is none.</summary>
    public static SenProvision? Parse(string code) => code switch
    {
        "" => SenProvision.All,
        "N" => SenProvision.NoSen,
        "K" => SenProvision.SenSupport,
        "E" => SenProvision.EhcPlan,
        _ => null,
    };
}
