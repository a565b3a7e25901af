namespace Send.Cli.Sample;

/// <summary>Chance that falls the same way for the same seed on every platform: only additions and multiplications.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public double Between(double low, double high) => low + ((high - low) * random.NextDouble());

    public int Whole(int low, int high) => random.Next(low, high + 1);

    /// <summary>One of some, each as likely as the others.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    public bool Falls(double share) => random.NextDouble() < share;

    /// <summary>Near normal, with mean 0 and variance 1: twelve uniform numbers less six.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += random.NextDouble();
        return sum;
    }

    /// <summary>About 1, mostly within the spread of it.</summary>
    public double About1(double spread) => 1 + (spread * Math.Clamp(Normal(), -2.5, 2.5));
}
