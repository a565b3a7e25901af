using System.Globalization;
using Send.Reporting.V1;

namespace Send.Reporting.Sources;

/// <summary>What came of asking one service: its figures, or the last that were received, or nothing.</summary>
/// <param name="Service">The service's app id.</param>
/// <param name="Snapshot">The figures; null where none were ever received.</param>
/// <param name="Failure">Why it did not answer; null where it did.</param>
public sealed record SourceAnswer(string Service, Snapshot? Snapshot, string? Failure)
{
    public bool Answered => Failure is null;

    public SourceState ToWire()
    {
        var state = new SourceState { Service = Service, Answered = Answered, Note = Note };
        if (Snapshot is { } snapshot)
            state.Revision = snapshot.Revision;
        return state;
    }

    private string Note => (Failure, Snapshot) switch
    {
        (null, _) => "",
        (_, null) => $"{Service} did not answer ({Failure}), and nothing was received from it before; its figures are missing",
        var (failure, last) => string.Create(
            CultureInfo.InvariantCulture,
            $"{Service} did not answer ({failure}); figures as received on {last.ReceivedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC at revision {last.Revision}"),
    };
}
