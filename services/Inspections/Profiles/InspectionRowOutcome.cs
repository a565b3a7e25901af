using Send.Inspections.V1;
using Send.Measures.V1;

namespace Send.Inspections.Profiles;

/// <summary>What came of a row of a list: an inspection, or why it was refused.</summary>
/// <param name="Inspection">The inspection; null where the row was refused.</param>
/// <param name="Refused">Why; null where it was not.</param>
public sealed record InspectionRowOutcome(InspectionRow? Inspection, RowProblem? Refused);
