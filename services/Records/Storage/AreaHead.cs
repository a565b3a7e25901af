namespace Send.Records.Storage;

/// <summary>How far the records of an area have come.</summary>
public sealed class AreaHead
{
    public required string AreaCode { get; init; }

    /// <summary>The latest position of its ledger. Every change of the area's records takes the next.</summary>
    public long Position { get; set; }

    /// <summary>The position that the figures of the area rest on.</summary>
    public long MeasuredAt { get; set; }

    /// <summary>The day on which all of its figures were last worked out; null where that is not known.</summary>
    public DateOnly? RenewedOn { get; set; }
}
