namespace Send.Measures.Areas;

/// <summary>A region or the nation, by ONS code.</summary>
/// <param name="Code">ONS code, for instance E12000007.</param>
/// <param name="Name">Name.</param>
public sealed record Region(string Code, string Name);
