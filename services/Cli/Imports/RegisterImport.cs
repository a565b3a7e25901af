using Grpc.Core;
using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Cli.Connections;
using Send.Measures.V1;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>
/// Sends a file of marks as packed blocks. Marks are collected before they are sent, a byte for each, so that memory follows from
/// how many there are and not from how the file writes them.
/// </summary>
internal sealed class RegisterImport(Connection connection, bool strict, RefusedRows? errors, Action<double> progress)
{
    private const long MostCollected = 256 * 1024 * 1024;
    private const int RowsBetweenProgress = 100_000;

    public async Task Send(string id, CsvFile file, RecordFormat format, ImportReport report, CancellationToken cancellationToken)
    {
        using var call = connection.Marks.SubmitMarks(cancellationToken: cancellationToken);
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "send import", FileId = id, FileName = file.Name } }, cancellationToken);
        if (await call.ResponseStream.MoveNext(cancellationToken) && call.ResponseStream.Current.FileAlreadyReceived)
        {
            report.Answer = new() { BatchId = id, AlreadyImported = true };
            return;
        }
        var answer = new ImportObservationsResponse { BatchId = id };
        var expected = new RegisterReceipts(answer);
        var receipts = Receipts(call, expected, cancellationToken);
        var packer = new RegisterPacker(id);
        var rows = RegisterFile.Of(format, file, connection.Register, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        while (!receipts.IsCompleted && rows.Read(packer, out var refused))
        {
            if (refused is not null)
                report.Refuse(file, refused, errors);
            if (++report.RowsRead % RowsBetweenProgress == 0)
                progress(file.Progress);
            if (!strict && packer.Size > MostCollected)
                await Flush(packer, expected, call, cancellationToken);
        }
        if (strict && report.RowsRefused > 0)
        {
            // Given up: nothing was sent, and the service has at most to say why it went.
            if (receipts.IsCompleted)
                await receipts;
            return;
        }
        await Flush(packer, expected, call, cancellationToken);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = report.RowsRead, RowsRefused = report.RowsRefused } }, cancellationToken);
        await call.RequestStream.CompleteAsync();
        await receipts;
        (answer.RowsReceived, report.Answer) = (report.RowsRead, answer);
    }

    private static async Task Flush(
        RegisterPacker packer, RegisterReceipts expected, AsyncDuplexStreamingCall<SubmitMarksRequest, SubmitMarksResponse> call, CancellationToken cancellationToken)
    {
        foreach (var block in packer.Blocks())
        {
            expected.Expect(block);
            await call.RequestStream.WriteAsync(new() { Block = block }, cancellationToken);
        }
    }

    private static async Task Receipts(
        AsyncDuplexStreamingCall<SubmitMarksRequest, SubmitMarksResponse> call, RegisterReceipts receipts, CancellationToken cancellationToken)
    {
        await foreach (var response in call.ResponseStream.ReadAllAsync(cancellationToken))
        {
            foreach (var receipt in response.Receipts)
                receipts.Add(receipt);
        }
        receipts.Close();
    }
}
