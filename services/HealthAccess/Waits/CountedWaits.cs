using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>The waits of an area as they stood when a year ended, by service and group of services and by SEN provision.</summary>
public sealed class CountedWaits
{
    private readonly ByLine<OpenWaits> open = new(() => new());
    private readonly ByLine<NotCounted> notCounted = new(() => new());
    private readonly ByLine<YearOfWaits> years;

    /// <param name="access">Of one area.</param>
    /// <param name="from">First day of the year.</param>
    /// <param name="to">Its last day, for which open waits are counted.</param>
    public CountedWaits(AreaAccess access, DateOnly from, DateOnly to)
    {
        years = new(() => new(from, to));
        for (var i = 0; i < access.Spells.Count; i++)
        {
            var (spell, sent) = (access.Spells[i], access.Sent[i]);
            if (InView.Of(spell, sent, to) is not { } then)
                continue;
            var hasContacts = sent.HasContactsBy(to);
            foreach (var line in ServiceLine.Of(spell.Service))
            {
                Add(line, SenProvision.All, then, hasContacts);
                if (spell.Sen != SenProvision.All)
                    Add(line, spell.Sen, then, hasContacts);
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

    /// <summary>Those who may wait as the year ends, and are in neither.</summary>
    public NotCounted NotCounted(ServiceLine line, SenProvision sen) => notCounted[line, sen];

    /// <summary>Why there are no figures; null where there are.</summary>
    public string? Why(ServiceLine line, SenProvision sen) => notCounted[line, sen].Why(open[line, sen].Days.Count);

    private void Add(ServiceLine line, SenProvision sen, in SpellOnADay then, bool hasContacts)
    {
        var year = years[line, sen];
        if (hasContacts)
        {
            open[line, sen].Add(then);
            year.Add(then);
            if (then.ToFirst.State == WaitState.LostToView)
                notCounted[line, sen].AddLost(then.ToFirst);
        }
        else if (then.ToFirst.State is WaitState.Open or WaitState.LostToView)
        {
            notCounted[line, sen].AddWithoutContacts();
        }
    }
}
