using Grpc.Core;
using Send.HealthAccess.V1;
using Send.Observations.Imports;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Takes in a batch of transitions.</summary>
internal sealed class ImportTransitions(ImportRecords<Transition> records, TransitionCheck check)
{
    public async Task<ImportTransitionsResponse> Handle(IAsyncStreamReader<ImportTransitionsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportTransitionsRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<Transition> Checked(TransitionRow row)
    {
        var (kept, wrong) = check.Check(row.Transition ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
