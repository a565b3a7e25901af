namespace Send.Measures;

/// <summary>Which direction of a measure is good for children. Numbered as <c>send.measures.v1.Polarity</c>.</summary>
public enum Polarity
{
    /// <summary>A lower value is better.</summary>
    LowerIsBetter = 1,

    /// <summary>A higher value is better.</summary>
    HigherIsBetter = 2,

    /// <summary>Neither direction is good or bad in itself.</summary>
    Neutral = 3,
}
