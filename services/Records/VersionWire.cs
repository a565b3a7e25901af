using Google.Protobuf.WellKnownTypes;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>Versions as <c>send.records.v1</c> says them.</summary>
public static class VersionWire
{
    public static V1.VersionCause ToWire(this VersionCause cause) => (V1.VersionCause)cause;

    /// <summary>What a version is, beside what it says.</summary>
    public static V1.Version VersionToWire(this VersionedRecord record) => new()
    {
        Number = record.Version,
        Cause = record.Cause.ToWire(),
        Position = record.Position,
        ReceivedAt = new DateTime(record.ReceivedAt, DateTimeKind.Utc).ToTimestamp(),
    };
}
