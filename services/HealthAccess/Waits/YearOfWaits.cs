using Send.HealthAccess.Sendings;

namespace Send.HealthAccess.Waits;

/// <summary>What became of waits in a year: those that ended in it, and apart from them those that began in it. The two are never mixed.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day. What came later did not exist then.</param>
public sealed record YearOfWaits(DateOnly From, DateOnly To)
{
    private readonly DaysWaited first = new();
    private readonly DaysWaited firstNotSeen = new();
    private readonly DaysWaited second = new();
    private readonly DaysWaited secondNotSeen = new();

    /// <summary>The waits of those whose first contact was in the year, whenever they were referred.</summary>
    public DaysWaited FirstContacts { get; } = new();

    /// <summary>The same of the second contact.</summary>
    public DaysWaited SecondContacts { get; } = new();

    public int FirstWithin18Weeks => FirstContacts.UpTo(WaitBands.LastDayOf18Weeks);

    /// <summary>How many were referred in the year.</summary>
    public int Received => first.Count + firstNotSeen.Count;

    /// <summary>Of those referred in the year.</summary>
    public KaplanMeier UntilFirst => KaplanMeier.Of(first, firstNotSeen);

    /// <summary>Of those referred in the year.</summary>
    public KaplanMeier UntilSecond => KaplanMeier.Of(second, secondNotSeen);

    /// <summary>Of those referred in the year and not turned away, how many were seen or closed, or have waited four weeks.</summary>
    public int FourWeeksKnown { get; private set; }

    /// <summary>How many of these had their first contact within four weeks.</summary>
    public int SeenWithinFourWeeks { get; private set; }

    /// <summary>Whose spell closed in the year.</summary>
    public int Closed { get; private set; }

    /// <summary>How many of these had had fewer than two contacts.</summary>
    public int ClosedBeforeSupport { get; private set; }

    /// <summary>How many it counts: who were referred, seen or closed in the year, or waited as it ended.</summary>
    public int Count { get; private set; }

    /// <summary>Whether anything of a spell is of the year.</summary>
    public bool Has(in SpellOnADay spell) =>
        spell.StartsOn >= From || spell.ToFirst.State == WaitState.Open || spell.ClosedOn >= From || EndedInIt(spell.ToFirst) || EndedInIt(spell.ToSecond);

    /// <summary>Those of whom something became in the year, or may have, and who are not in it.</summary>
    public NotCounted NotCounted { get; } = new();

    /// <summary>Why there are no figures of what became of waits in the year; null where there are.</summary>
    public string? Why => NotCounted.Why(Count, "were referred, seen or waiting in the time");

    /// <summary>Takes note of one that is of the year.</summary>
    /// <param name="spell">Which one.</param>
    /// <param name="why">Why nobody can tell what became of it; null where it is known.</param>
    public void Add(in SpellOnADay spell, NotKnown? why)
    {
        if (why is { } notKnown)
            NotCounted.Add(notKnown);
        else
            Add(spell);
    }

    private void Add(in SpellOnADay spell)
    {
        Count++;
        Ended(FirstContacts, spell.ToFirst);
        Ended(SecondContacts, spell.ToSecond);
        if (spell.StartsOn >= From)
            Began(spell.ToFirst, spell.ToSecond);
        if (spell.ClosedOn >= From)
        {
            Closed++;
            ClosedBeforeSupport += spell.HadSupport ? 0 : 1;
        }
    }

    private void Ended(DaysWaited ended, Wait wait)
    {
        if (EndedInIt(wait))
            ended.Add(wait.Days);
    }

    private bool EndedInIt(in Wait wait) => wait.State == WaitState.Completed && wait.EndsOn >= From;

    private void Began(Wait wait, Wait toSecond)
    {
        (wait.State == WaitState.Completed ? first : firstNotSeen).Add(wait.Days);
        (toSecond.State == WaitState.Completed ? second : secondNotSeen).Add(toSecond.Days);
        // A call before the child is turned away is no help that began.
        if (wait.State == WaitState.Refused || wait is { State: WaitState.Open, Days: < WaitBands.FirstDayAfterFourWeeks })
            return;
        FourWeeksKnown++;
        SeenWithinFourWeeks += wait is { State: WaitState.Completed, Days: < WaitBands.FirstDayAfterFourWeeks } ? 1 : 0;
    }
}
