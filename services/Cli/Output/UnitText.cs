using Send.Measures.V1;

namespace Send.Cli.Output;

/// <summary>Units in words.</summary>
internal static class UnitText
{
    public static string Of(Unit unit) => unit switch
    {
        Unit.Percent => "per cent",
        Unit.PerHundred => "for each 100",
        Unit.PerThousand => "per thousand",
        Unit.YesNo => "yes (1) or no (0)",
        Unit.Grade => "grade",
        Unit.Days => "days",
        _ => "count",
    };

    /// <summary>Behind a number.</summary>
    public static string Short(Unit unit) => unit switch
    {
        Unit.Percent => " %",
        Unit.PerHundred => " for each 100",
        Unit.PerThousand => " ‰",
        _ => "",
    };
}
