namespace Send.Measures;

/// <summary>
/// A statistic: what it says, of whom, in which unit. A measure is one file in the <c>Measures</c> folder of its service;
/// <see cref="MeasureCatalogue"/> finds it there.
/// </summary>
public abstract class Measure
{
    /// <summary>Stable identifier in kebab case, for instance <c>overall-absence</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Short name for people.</summary>
    public abstract string Title { get; }

    /// <summary>What it counts, in the words of the field.</summary>
    public abstract string Definition { get; }

    /// <summary>The unit of its values.</summary>
    public abstract Unit Unit { get; }

    /// <summary>Which direction is good for children.</summary>
    public abstract Polarity Polarity { get; }

    /// <summary>The themes that it is evidence for; at least one.</summary>
    public abstract IReadOnlyList<ThemeEvidence> Evidence { get; }

    /// <summary>Where the definition is published.</summary>
    public abstract Uri DefinitionUri { get; }

    /// <summary>What is counted above the line; empty for a measure that is no rate.</summary>
    public virtual string Numerator => "";

    /// <summary>What it is counted out of; empty for a measure that is no rate.</summary>
    public virtual string Denominator => "";

    /// <summary>The lowest value that can be true, in the unit.</summary>
    public virtual double Minimum => 0;

    /// <summary>The highest value that can be true, in the unit; null where there is none.</summary>
    public virtual double? Maximum => Unit switch
    {
        Unit.Percent => 100,
        Unit.PerThousand => 1000,
        Unit.YesNo => 1,
        _ => null,
    };

    /// <summary>Denominators below this are too small for the figure to be judged.</summary>
    public virtual int MinimumDenominator => 10;

    /// <summary>
    /// Whether numerator and denominator count people, each once, so that a Wilson interval can be given.
    /// Sessions are not independent of each other: a rate of sessions has none.
    /// </summary>
    public virtual bool CountsPeople => false;

    /// <summary>The rate of a numerator and a denominator, in the unit; null where it is no rate or the denominator is nought.</summary>
    public double? RateOf(double numerator, double denominator) => (Unit, denominator) switch
    {
        (_, 0) => null,
        (Unit.Percent or Unit.PerHundred, _) => 100 * numerator / denominator,
        (Unit.PerThousand, _) => 1000 * numerator / denominator,
        _ => null,
    };

    /// <summary>Whether a value can be true of this measure.</summary>
    public bool Allows(double value) => double.IsFinite(value) && value >= Minimum && (Maximum is not { } maximum || value <= maximum);
}
