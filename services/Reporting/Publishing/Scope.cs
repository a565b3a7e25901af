using Send.Measures.Areas;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>What a report is of.</summary>
/// <param name="Key">One for each scope, however it was asked for.</param>
/// <param name="Name">In words.</param>
/// <param name="Areas">The areas, in the order of their codes.</param>
/// <param name="Wire">As the report says it: with 3-digit codes, each once and in order.</param>
public sealed record Scope(string Key, string Name, IReadOnlyList<Area> Areas, ReportScope Wire);
