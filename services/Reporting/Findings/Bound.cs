using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>A value that a rule rests on, and why it is that value.</summary>
public sealed record Bound(string Name, double Value, string Unit, string Reason)
{
    public Threshold ToWire() => new() { Name = Name, Value = Value, Unit = Unit, Reason = Reason };
}
