using Send.Measures;
using Wire = Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>The periods of an answer, each parsed and put into the contract's words once.</summary>
internal sealed class PeriodTexts
{
    private readonly Dictionary<string, (Period Period, Wire.Period Wire)> known = new(StringComparer.Ordinal);

    public Period Parse(string text) => Of(text).Period;

    public Wire.Period Wire(string text) => Of(text).Wire;

    private (Period Period, Wire.Period Wire) Of(string text)
    {
        if (!known.TryGetValue(text, out var found))
        {
            var period = Period.Parse(text) ?? throw new InvalidOperationException($"'{text}' is kept as a period, and is none.");
            known[text] = found = (period, period.ToWire());
        }
        return found;
    }
}
