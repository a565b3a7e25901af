namespace Send.HealthAccess.Sendings;

/// <summary>Why nobody can tell of a child whether it waits or was seen.</summary>
/// <param name="Gap">What is missing.</param>
/// <param name="Month">A day of the last month with a contact, or of the first from which on contacts are known; of no meaning where there are none.</param>
public readonly record struct NotKnown(Gap Gap, DateOnly Month);
