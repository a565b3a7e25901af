using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>The waits of an area as they stood when a year ended, by service and group of services and by SEN provision.</summary>
public sealed class CountedWaits
{
    private readonly ByLine<OpenWaits> open = new(() => new());
    private readonly ByLine<YearOfWaits> years;

    /// <param name="access">Of one area.</param>
    /// <param name="from">First day of the year.</param>
    /// <param name="to">Its last day, for which open waits are counted.</param>
    public CountedWaits(AreaAccess access, DateOnly from, DateOnly to)
    {
        years = new(() => new(from, to));
        foreach (var known in access.Waits)
        {
            if (SpellOnADay.Of(known.Spell, to) is not { } then)
                continue;
            var (ofWait, ofTime) = (known.OfWait(to), known.OfTime(then, from, to));
            foreach (var line in ServiceLine.Of(known.Spell.Service))
            {
                Add(line, SenProvision.All);
                if (known.Spell.Sen != SenProvision.All)
                    Add(line, known.Spell.Sen);
            }

            void Add(ServiceLine line, SenProvision sen)
            {
                if (then.ToFirst.State == WaitState.Open)
                    open[line, sen].Add(then, ofWait);
                var year = years[line, sen];
                if (year.Has(then))
                    year.Add(then, ofTime);
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
}
