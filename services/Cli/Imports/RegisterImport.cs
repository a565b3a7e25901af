using Grpc.Core;
using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Cli.Connections;
using Send.Measures;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Cli.Imports;

/// <summary>
/// Sends a file of marks as packed blocks. Marks are collected before they are sent, a byte for each, so that memory follows from
/// how many there are and not from how the file writes them, and so that two marks for one session are seen wherever they stand.
/// </summary>
internal sealed class RegisterImport(Connection connection, bool strict, RefusedRows? errors, Action<double> progress)
{
    // Some ten years of the registers of an area.
    private const int MostMegabytes = 256;

    public long MostCollected { get; init; } = MostMegabytes * 1024L * 1024;

    public async Task Send(string path, Task<string> id, CsvFile file, RecordFormat format, ImportReport report, CancellationToken cancellationToken)
    {
        using var call = connection.Marks.SubmitMarks(cancellationToken: cancellationToken);
        var known = IsKnown(call, id, file.Name, cancellationToken);
        var refusals = new RegisterRefusals(file, report, errors);
        using var reading = new RegisterReading(format, file, connection.Register, TimeProvider.System.Today(), refusals.Add);
        var packer = new RegisterPacker(() => id.Result);
        // Reading goes on while the file's id is made and asked for.
        var isMore = await ReadMeanwhile(reading, packer, known, refusals);
        var answer = new ImportObservationsResponse { BatchId = await id };
        if (await known)
        {
            report.Answer = new() { BatchId = answer.BatchId, AlreadyImported = true };
            return;
        }
        refusals.Release();
        var refusedWeeks = errors is null ? null : new RefusedWeeks(connection.Register);
        var expected = new RegisterReceipts(answer, refusedWeeks);
        var receipts = Receipts(call, expected, cancellationToken);
        var parts = 1;
        try
        {
            while (isMore && !receipts.IsCompleted)
            {
                if (packer.IsFull(MostCollected))
                {
                    if (strict)
                        throw TooLarge(file);
                    await Flush(packer, expected, call, cancellationToken);
                    parts++;
                }
                isMore = await reading.Read(packer, MostCollected, () => Progress(reading) && !receipts.IsCompleted);
            }
        }
        catch (ProfileException e) when (parts > 1)
        {
            await Flush(packer, expected, call, cancellationToken);
            await call.RequestStream.CompleteAsync();
            await receipts;
            report.RowsRead = reading.Rows;
            report.Failure = new(e.Code, $"{e.Message} What came before was kept. ({e.Code})");
            return;
        }
        report.RowsRead = reading.Rows;
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
        if (parts > 1)
            answer.Notes.Add(InParts(parts));
        (answer.RowsReceived, report.Answer) = (report.RowsRead, answer);
        refusedWeeks?.Write(path, format, errors!);
    }

    private async Task<bool> ReadMeanwhile(RegisterReading reading, RegisterPacker packer, Task<bool> known, RegisterRefusals refusals)
    {
        try
        {
            return await reading.Read(packer, MostCollected, () => Progress(reading) && (known.IsCompleted ? known is { IsCompletedSuccessfully: true, Result: false } : !refusals.AreMany));
        }
        catch (ProfileException)
        {
            refusals.Release();
            throw;
        }
    }

    private static async Task<bool> IsKnown(
        AsyncDuplexStreamingCall<SubmitMarksRequest, SubmitMarksResponse> call, Task<string> id, string fileName, CancellationToken cancellationToken)
    {
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "send import", FileId = await id, FileName = fileName } }, cancellationToken);
        return await call.ResponseStream.MoveNext(cancellationToken) && call.ResponseStream.Current.FileAlreadyReceived;
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

    private static ProfileException TooLarge(CsvFile file) => new(
        "too-large-for-strict", $"{file.Name} has more marks than are held at once, {MostMegabytes} MB with a byte for each, and a strict import sends none before all are read. Split the file by school or by year, or leave --strict out.");

    private static RowProblem InParts(int parts) => new()
    {
        Field = "file",
        Code = "sent-in-parts",
        Message = $"The file has more marks than are held at once, {MostMegabytes} MB with a byte for each, and was sent in {parts} parts. Where two parts have different marks for one session, none is refused: both are kept, and the later counts.",
    };

    private bool Progress(RegisterReading reading)
    {
        progress(reading.Progress);
        return true;
    }
}
