using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>The waits of an area as they stood when a year ended, by service and group of services and by SEN provision.</summary>
public sealed class CountedWaits
{
    private readonly ByLine<OpenWaits> open = new(() => new());
    private readonly ByLine<NotCounted> notOpen = new(() => new());
    private readonly ByLine<YearOfWaits> years;
    private readonly ByLine<NotCounted> notInYear = new(() => new());

    /// <param name="access">Of one area.</param>
    /// <param name="from">First day of the year.</param>
    /// <param name="to">Its last day, for which open waits are counted.</param>
    public CountedWaits(AreaAccess access, DateOnly from, DateOnly to)
    {
        years = new(() => new(from, to));
        foreach (var (spell, sending) in access.Waits)
        {
            if (SpellOnADay.Of(spell, sending.KnownBy(to)) is not { } then)
                continue;
            var (ofWait, ofTime) = (sending.OfWait(spell.StartsOn, to), sending.OfTime(spell.StartsOn, from, to));
            foreach (var line in ServiceLine.Of(spell.Service))
            {
                Add(line, SenProvision.All);
                if (spell.Sen != SenProvision.All)
                    Add(line, spell.Sen);
            }

            void Add(ServiceLine line, SenProvision sen)
            {
                AddOpen(line, sen, then, ofWait, sending);
                AddToYear(line, sen, then, ofTime, sending);
            }
        }
    }

    /// <summary>The services of which any child was referred by the last day, and their groups.</summary>
    public IEnumerable<ServiceLine> Lines => years.Lines;

    /// <summary>The provisions of the children referred to a line, and all together.</summary>
    public IEnumerable<SenProvision> ProvisionsOf(ServiceLine line) => years.ProvisionsOf(line);

    /// <summary>Those who wait as the year ends.</summary>
    public OpenWaits Open(ServiceLine line, SenProvision sen) => open[line, sen];

    /// <summary>Those who may wait as the year ends.</summary>
    public NotCounted NotOpen(ServiceLine line, SenProvision sen) => notOpen[line, sen];

    /// <summary>Why there are no figures of those who wait; null where there are.</summary>
    public string? WhyNotOpen(ServiceLine line, SenProvision sen) => NotOpen(line, sen).Why(Open(line, sen).Days.Count, "would wait");

    /// <summary>What became of waits in the year.</summary>
    public WaitsOfLine Year(ServiceLine line, SenProvision sen) => new(line, years[line, sen]);

    /// <summary>Those of whom something became in the year, or may have.</summary>
    public NotCounted NotInYear(ServiceLine line, SenProvision sen) => notInYear[line, sen];

    /// <summary>Why there are no figures of what became of waits in the year; null where there are.</summary>
    public string? WhyNotInYear(ServiceLine line, SenProvision sen) => NotInYear(line, sen).Why(years[line, sen].Count, "were referred, seen or waiting in the time");

    private void AddOpen(ServiceLine line, SenProvision sen, in SpellOnADay then, NotKnown? why, Sending sending)
    {
        if (then.ToFirst.State != WaitState.Open)
            return;
        if (why is { } notKnown)
            notOpen[line, sen].Add(notKnown, sending);
        else
            open[line, sen].Add(then);
    }

    private void AddToYear(ServiceLine line, SenProvision sen, in SpellOnADay then, NotKnown? why, Sending sending)
    {
        var year = years[line, sen];
        if (!year.Has(then))
            return;
        if (why is { } notKnown)
            notInYear[line, sen].Add(notKnown, sending);
        else
            year.Add(then);
    }
}
