using Send.Reporting.V1;

namespace Send.Reporting.Sources;

/// <summary>What came of asking a service: what it holds, or what it held when it last answered, or nothing.</summary>
public sealed record SourceAnswer(string Service, SourceSnapshot? Snapshot, string? Failure)
{
    public SourceState State()
    {
        var state = new SourceState { Service = Service, Answered = Failure is null, Note = Note() };
        if (Snapshot is not null)
            state.Revision = Snapshot.Revision;
        return state;
    }

    private string Note() => (Failure, Snapshot) switch
    {
        (null, _) => "",
        (_, null) => $"{Service} did not answer ({Failure}), and has not answered before. Its figures are missing.",
        _ => FormattableString.Invariant($"{Service} did not answer ({Failure}). Its figures are those of revision {Snapshot.Revision}, received {Snapshot.ReceivedAt:yyyy-MM-dd HH:mm} UTC."),
    };
}
