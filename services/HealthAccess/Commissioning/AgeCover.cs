namespace Send.HealthAccess.Commissioning;

/// <summary>Which ages of a service are commissioned.</summary>
public sealed class AgeCover
{
    /// <summary>The highest age that the Children and Families Act 2014 speaks of: an EHC plan may be kept until the 25th birthday, and to the end of that academic year.</summary>
    public const int Highest = 25;

    /// <summary>A service up to the 25th birthday has this as its last age, and has no cliff edge.</summary>
    private const int LastBefore25 = 24;

    private readonly int[] commissioners = new int[Highest + 1];

    /// <param name="ranges">Lowest and highest age, itself included, of each who commissions it.</param>
    public AgeCover(IEnumerable<(int From, int To)> ranges)
    {
        foreach (var (from, to) in ranges)
        {
            for (var age = from; age <= to; age++)
                commissioners[age]++;
        }
    }

    /// <summary>How many of the ages 0 to 25 somebody commissions.</summary>
    public int Ages => commissioners.Count(c => c > 0);

    public IReadOnlyList<(int From, int To)> Covered => Runs(c => c > 0);

    public IReadOnlyList<(int From, int To)> Gaps => Runs(c => c == 0);

    /// <summary>Ages that two have or more.</summary>
    public IReadOnlyList<(int From, int To)> Overlaps => Runs(c => c > 1);

    /// <summary>The birthdays up to the 24th at which it ends for young people.</summary>
    public IEnumerable<int> CliffEdges => Covered.Where(run => run.To < LastBefore25).Select(run => run.To + 1);

    /// <summary>Whether somebody commissions it for every age from a lower one to the 25th birthday.</summary>
    public bool GoesTo25From(int age) => Covered.Any(run => run.From <= age && run.To >= LastBefore25);

    /// <summary>The highest age that is commissioned; null where none is.</summary>
    public int? HighestAge => Covered.Count == 0 ? null : Covered[^1].To;

    private List<(int From, int To)> Runs(Func<int, bool> holds)
    {
        List<(int From, int To)> runs = [];
        for (var age = 0; age <= Highest; age++)
        {
            if (!holds(commissioners[age]))
                continue;
            if (runs.Count > 0 && runs[^1].To == age - 1)
                runs[^1] = (runs[^1].From, age);
            else
                runs.Add((age, age));
        }
        return runs;
    }
}
