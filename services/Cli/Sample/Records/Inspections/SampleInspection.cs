using Send.Measures.Areas;

namespace Send.Cli.Sample.Records.Inspections;

/// <summary>An inspection of a list, as judgements refer to it.</summary>
/// <param name="Area">Of which area.</param>
/// <param name="Framework">2016 or 2023.</param>
/// <param name="FirstDay">Its first day.</param>
internal sealed record SampleInspection(Area Area, int Framework, DateOnly FirstDay)
{
    public string Id => FormattableString.Invariant($"{Area.Code}-{Framework}-{FirstDay:yyyy-MM-dd}");
}
