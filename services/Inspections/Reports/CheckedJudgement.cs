using Send.Hosting.Errors;
using Send.Inspections.Storage;

namespace Send.Inspections.Reports;

/// <summary>A row of a batch as it would be kept, or what is wrong with it.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="AreaCode">3-digit code of the area; empty where it is none.</param>
/// <param name="Inspection">Id of the inspection, as it was sent.</param>
/// <param name="Judgement">The judgement; null where something is wrong.</param>
/// <param name="Wrong">What is wrong; null where nothing is.</param>
internal sealed record CheckedJudgement(long Row, string AreaCode, string Inspection, Judgement? Judgement, FieldViolation? Wrong);
