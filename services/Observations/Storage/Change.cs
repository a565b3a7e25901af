namespace Send.Observations.Storage;

/// <summary>A change of what the service holds. The latest one's number is the service's revision.</summary>
public sealed class Change
{
    public long Revision { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Cause { get; init; }
}
