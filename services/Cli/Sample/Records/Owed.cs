namespace Send.Cli.Sample.Records;

/// <summary>
/// What is still to be given to a group of pupils so that it gets what its rate says. A small group would be far from its rate if
/// each pupil's share were chance; so it is at most a portion away, and only who gets it is chance.
/// </summary>
internal sealed class Owed(double amount)
{
    public double Amount { get; private set; } = amount;

    public void Add(double more) => Amount += more;

    /// <summary>Whether a portion is due; it is taken where it is.</summary>
    public bool Takes(double portion)
    {
        if (Amount < portion)
            return false;
        Amount -= portion;
        return true;
    }

    public void Took(double portion) => Amount -= portion;
}
