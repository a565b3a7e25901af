using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Send.Attendance.Codes;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Register;

/// <summary>Blocks of marks, written as schools write them, and their way to the service.</summary>
internal static class Sending
{
    public const string School = "100001";
    public const string Monday = "2025-09-15";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A block of some pupils' weeks, each ten codes apart by spaces, - where nothing is said.</summary>
    public static MarksBlock Block(string id, string area, params (string Pupil, string Marks)[] rows)
    {
        var block = new MarksBlock { SubmissionId = id, AreaCode = area, SchoolUrn = School, Week = Monday, CodePage = 1 };
        List<byte> marks = [];
        foreach (var (pupil, week) in rows)
        {
            block.Pupils.Add(pupil);
            marks.AddRange(week.Split(' ').Select(code => ByteOf(code, block.OtherCodes)));
        }
        block.Marks = ByteString.CopyFrom([.. marks]);
        return block;
    }

    public static MarksBlock With(this MarksBlock block, Action<MarksBlock> change)
    {
        var changed = block.Clone();
        change(changed);
        return changed;
    }

    public static MarksBlock RecordedAt(this MarksBlock block, int hour) =>
        block.With(b => b.RecordedAt = Timestamp.FromDateTime(new DateTime(2025, 9, 22, 0, 0, 0, DateTimeKind.Utc).AddHours(hour)));

    public static async Task<List<BlockReceipt>> Send(this RunningRecords service, params IEnumerable<MarksBlock> blocks)
    {
        using var call = new RegisterService.RegisterServiceClient(service.Channel).SubmitMarks(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a school's system" } }, Cancel);
        var receipts = Receipts(call);
        foreach (var block in blocks)
            await call.RequestStream.WriteAsync(new() { Block = block }, Cancel);
        await call.RequestStream.CompleteAsync();
        return await receipts;
    }

    public static async Task<GetRegisterTotalsResponse> Totals(this RunningRecords service, string area, Action<GetRegisterTotalsRequest>? ask = null)
    {
        var request = new GetRegisterTotalsRequest { AreaCode = area, To = "2025-12-31" };
        ask?.Invoke(request);
        return await new RegisterService.RegisterServiceClient(service.Channel).GetRegisterTotalsAsync(request, cancellationToken: Cancel);
    }

    private static async Task<List<BlockReceipt>> Receipts(AsyncDuplexStreamingCall<SubmitMarksRequest, SubmitMarksResponse> call)
    {
        List<BlockReceipt> receipts = [];
        await foreach (var response in call.ResponseStream.ReadAllAsync(Cancel))
            receipts.AddRange(response.Receipts);
        return receipts;
    }

    private static byte ByteOf(string code, IList<string> others)
    {
        if (code == "-")
            return CodePage.Nothing;
        if (AttendanceCodes.Page1.ByteOf(code) is { } known)
            return known;
        if (!others.Contains(code))
            others.Add(code);
        return (byte)(CodePage.FirstOther + others.IndexOf(code));
    }
}
