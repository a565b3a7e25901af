namespace Send.Records.Figures;

/// <summary>What a measure counts above and below the line; of one in days, the days, and how many lasted them.</summary>
/// <param name="Numerator">Above the line.</param>
/// <param name="Denominator">Below it.</param>
/// <param name="NotKnown">Why there is no figure at all; null where there is one, or where nobody is below the line.</param>
public readonly record struct Fraction(double Numerator, double Denominator, string? NotKnown = null)
{
    /// <summary>That there is no figure, and why.</summary>
    public static Fraction None(string why) => new(0, 0, why);

    /// <summary>That nothing is to be said at all: it was not counted here, and nobody expects it.</summary>
    public static Fraction Unsaid { get; } = new(0, 0, "");

    /// <summary>Whether nothing is to be said.</summary>
    public bool IsUnsaid => NotKnown is "";
}
