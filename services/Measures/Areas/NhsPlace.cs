namespace Send.Measures.Areas;

/// <summary>An integrated care board, or a sub-ICB location.</summary>
/// <param name="Code">ODS code, for instance QHM or 16C.</param>
/// <param name="Ons">ONS code, for instance E54000050 or E38000247.</param>
/// <param name="Name">Name.</param>
/// <param name="Icb">For a sub-ICB location, the ODS code of its ICB; null for an ICB.</param>
public sealed record NhsPlace(string Code, string Ons, string Name, string? Icb = null);
