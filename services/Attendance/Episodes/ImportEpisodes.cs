using Grpc.Core;
using Send.Attendance.V1;
using Send.Observations.Imports;
using Episode = Send.Attendance.Storage.Episode;

namespace Send.Attendance.Episodes;

/// <summary>Takes in a batch of episodes.</summary>
internal sealed class ImportEpisodes(ImportRecords<Episode> records, EpisodeCheck check)
{
    public async Task<ImportEpisodesResponse> Handle(IAsyncStreamReader<ImportEpisodesRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportEpisodesRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<Episode> Checked(EpisodeRow row)
    {
        var (kept, wrong) = check.Check(row.Episode ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
