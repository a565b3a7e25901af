using Send.Measures;

namespace Send.Attendance.Register.Folding;

/// <summary>The tallies of an academic year: by term and for the year, for all pupils and by SEN provision.</summary>
internal sealed class YearTallies
{
    public const int Terms = 3;
    private const int Provisions = 4;
    private readonly SessionTally[] tallies = [.. Enumerable.Range(0, (Terms + 1) * Provisions).Select(_ => new SessionTally())];

    /// <summary>Of a term, or of the year where it is <see cref="Terms"/>.</summary>
    public SessionTally this[int term, SenProvision sen] => tallies[(term * Provisions) + (int)sen];

    /// <summary>The tallies that hold anything, each with its period.</summary>
    public IEnumerable<(Period Period, SenProvision Sen, SessionTally Tally)> Of(int year) =>
        from term in Enumerable.Range(0, Terms + 1)
        from sen in Enum.GetValues<SenProvision>()
        where !this[term, sen].IsEmpty
        select (term == Terms ? Period.AcademicYear(year) : Period.OfTerm(year, (Term)term), sen, this[term, sen]);

    /// <summary>
    /// Makes the year's sessions those of its terms, and those of all pupils the ones that were counted by provision with those that
    /// were counted without.
    /// </summary>
    public void AddUp()
    {
        for (var term = 0; term < Terms; term++)
        {
            foreach (var sen in Enum.GetValues<SenProvision>().Where(s => s != SenProvision.All))
                this[term, SenProvision.All].AddSessions(this[term, sen]);
            foreach (var sen in Enum.GetValues<SenProvision>())
                this[Terms, sen].AddSessions(this[term, sen]);
        }
    }

    /// <summary>Adds another school's.</summary>
    public void Add(YearTallies other)
    {
        for (var i = 0; i < tallies.Length; i++)
            tallies[i].Add(other.tallies[i]);
    }
}
