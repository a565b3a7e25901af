using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>The waits of an area as they stood when a year ended, by service and group of services and by SEN provision.</summary>
public sealed class CountedWaits
{
    private readonly ByLine<OpenWaits> open = new(() => new());
    private readonly ByLine<YearOfWaits> years;

    /// <param name="spells">Of one area.</param>
    /// <param name="from">First day of the year.</param>
    /// <param name="to">Its last day, for which open waits are counted.</param>
    public CountedWaits(IReadOnlyList<ReferralSpell> spells, DateOnly from, DateOnly to)
    {
        years = new(() => new(from, to));
        foreach (var spell in spells)
        {
            if (SpellOnADay.Of(spell, to) is not { } then)
                continue;
            foreach (var line in ServiceLine.Of(spell.Service))
            {
                Add(line, SenProvision.All, then);
                if (spell.Sen != SenProvision.All)
                    Add(line, spell.Sen, then);
            }
        }
    }

    /// <summary>The services of which any child was referred by the last day, and their groups.</summary>
    public IEnumerable<ServiceLine> Lines => years.Lines;

    /// <summary>The provisions of the children referred to a line, and all together.</summary>
    public IEnumerable<SenProvision> ProvisionsOf(ServiceLine line) => years.ProvisionsOf(line);

    /// <summary>Those who wait as the year ends.</summary>
    public OpenWaits Open(ServiceLine line, SenProvision sen) => open[line, sen];

    /// <summary>What became of waits in the year.</summary>
    public WaitsOfLine Year(ServiceLine line, SenProvision sen) => new(line, years[line, sen]);

    private void Add(ServiceLine line, SenProvision sen, in SpellOnADay then)
    {
        open[line, sen].Add(then);
        years[line, sen].Add(then);
    }
}
