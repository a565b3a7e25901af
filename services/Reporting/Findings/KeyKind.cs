namespace Send.Reporting.Findings;

/// <summary>A kind of evidence that a verdict cannot do without.</summary>
/// <param name="Words">What it is called.</param>
/// <param name="Keys">The key figures of it.</param>
public sealed record KeyKind(string Words, IReadOnlyList<RateKey> Keys);
