using System.Globalization;
using Send.Measures.V1;
using Measure = Send.Measures.Measure;
using Unit = Send.Measures.Unit;

namespace Send.Observations.Imports.Checks;

/// <summary>Children, pupils and grades come whole. What is counted below a rate need not: enrolments are published as means.</summary>
internal static class WholeNumberCheck
{
    public static RowProblem? Problem(ImportRow row, Figure figure, Measure measure) =>
        measure.Unit is Unit.Count or Unit.Grade or Unit.YesNo && !double.IsInteger(figure.Value)
            ? row.Refused("figure.value", "not-a-whole-number", string.Create(CultureInfo.InvariantCulture, $"{measure.Id} is {figure.Value}; it must be a whole number."))
            : null;
}
