using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Cli.Connections;
using Send.Measures.V1;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>Sends a file of enrolments as one batch.</summary>
internal sealed class EnrolmentImport(Connection connection, bool strict, Action<double> progress)
{
    private const int RowsPerMessage = 1000;

    public async Task Send(string id, CsvFile file, ImportReport report, CancellationToken cancellationToken)
    {
        using var call = connection.Enrolments.ImportEnrolments(cancellationToken: cancellationToken);
        var batch = new Batch<ImportEnrolmentsRequest, ImportEnrolmentsResponse>(call);
        await batch.Write(new() { Header = Header(id, file) });
        var sent = 0L;
        foreach (var rows in new EnrolmentFile(file).Read().Chunk(RowsPerMessage))
        {
            await batch.Write(new() { Rows = new() { Rows = { rows } } });
            sent += rows.Length;
            progress(file.Progress);
            if (batch.IsAnswered)
                break;
        }
        report.RowsRead = sent;
        report.Answer = (await batch.Close(new() { Totals = new() { Rows = sent } })).Result;
    }

    private ImportHeader Header(string id, CsvFile file) => new()
    {
        BatchId = id,
        FileName = file.Name,
        ProfileId = RecordFormat.Enrolments.Id,
        Strict = strict,
        Source = new()
        {
            Id = "enrolments",
            Title = "Enrolments",
            Publisher = "The schools and the council that sent them",
            Grain = Grain.Records,
        },
    };
}
