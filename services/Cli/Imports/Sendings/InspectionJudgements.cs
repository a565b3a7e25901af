using Send.Inspections;
using Send.Inspections.Formats;
using Send.Inspections.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of what inspectors judged by theme.</summary>
internal static class InspectionJudgements
{
    public static RecordSending Sending { get; } = new RecordSending<JudgementRow, ImportJudgementsRequest, ImportJudgementsResponse>(
        InspectionsFormats.Judgements,
        InspectionsService.AppId,
        "Whoever recorded what inspectors published",
        (connection, cancellationToken) => connection.InspectionReports.ImportJudgements(cancellationToken: cancellationToken),
        file => new JudgementFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}
