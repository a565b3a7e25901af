using Send.Measures;

namespace Send.Observations.Reconciliations;

/// <summary>What one kind of records knows of itself that may explain why its figures differ from published ones.</summary>
public interface IRecordFacts
{
    /// <summary>None where the figure is not of this kind of records.</summary>
    Task<IReadOnlyList<Explanation>> Of(RecordFigure figure, CancellationToken cancellationToken);
}

/// <summary>Which figure of records is to be explained.</summary>
/// <param name="AreaCode">3-digit code of the area.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Period">Over which time.</param>
/// <param name="Sen">Of which pupils.</param>
/// <param name="Revision">The revision at which it last changed.</param>
/// <param name="IsRunning">Whether the period has not ended.</param>
public sealed record RecordFigure(string AreaCode, Measure Measure, Period Period, SenProvision Sen, long Revision, bool IsRunning);
