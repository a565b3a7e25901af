namespace Send.Observations.Storage;

/// <summary>A row of a batch on its way into the observations.</summary>
/// <param name="RowNumber">Its number in the file.</param>
/// <param name="Observation">What it says.</param>
public readonly record struct StagedRow(long RowNumber, Observation Observation);
