namespace Send.HealthAccess.Waits;

/// <summary>How many waited how many days.</summary>
public sealed class DaysWaited
{
    private int[] byDays = [];

    /// <summary>One more than the longest wait.</summary>
    public int Longest { get; private set; }

    public int Count { get; private set; }

    /// <summary>How many waited exactly so long.</summary>
    public int this[int days] => days < Longest ? byDays[days] : 0;

    public void Add(int days)
    {
        if (days >= byDays.Length)
            Array.Resize(ref byDays, Math.Max(64, 2 * days));
        byDays[days]++;
        Longest = Math.Max(Longest, days + 1);
        Count++;
    }

    /// <summary>How many waited so long or shorter.</summary>
    public int UpTo(int days)
    {
        var sum = 0;
        for (var d = 0; d < Longest && d <= days; d++)
            sum += byDays[d];
        return sum;
    }
}
