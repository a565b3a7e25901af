using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Register;

public sealed class SubmitMarksOnSqliteTests(OnSqlite service) : SubmitMarksTests(service), IClassFixture<OnSqlite>;

public sealed class SubmitMarksOnPostgreSqlTests(OnPostgreSql service) : SubmitMarksTests(service), IClassFixture<OnPostgreSql>;

public abstract class SubmitMarksTests(RunningRecords service)
{
    private const string Present = @"/ \ / \ / \ / \ / \";
    private const string Ill = "I I I I I I I I I I";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Marks_are_counted_by_what_their_codes_stand_for()
    {
        var receipt = Assert.Single(await service.Send(Sending.Block("a-1", "301", ("P1", Present), ("P2", @"/ \ L B I I G N X #"))));
        Assert.Equal((1L, 2, false, 0), (receipt.Position, receipt.PupilsKept, receipt.AlreadyReceived, receipt.Problems.Count(p => p.Refused)));

        var all = (await service.Totals("301")).Totals[0];
        Assert.Equal((18L, 13L, 1L, 2L, 2L, 2L), (all.Possible, all.Present, all.OffSite, all.Authorised, all.Unauthorised, all.NotPossible));
    }

    [Fact]
    public async Task The_measures_say_what_was_sent_once_the_stream_has_ended()
    {
        await service.Send(Sending.Block("b-1", "302", ("P1", Present), ("P2", @"I I I I / \ / \ / \")));
        var absence = Assert.Single(
            (await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(
                new() { AreaCodes = { "302" }, Filter = new() { MeasureIds = { "overall-absence" }, Periods = { "2025/26" } } }, cancellationToken: Cancel)).Observations);
        Assert.Equal((20d, 4d, 20d, Grain.Records), (absence.Figure.Value, absence.Figure.Numerator, absence.Figure.Denominator, absence.Source.Grain));
    }

    [Theory]
    [InlineData("B801200005001", "", "")]
    [InlineData("a school", "b801200005001-2025", "")]
    [InlineData("a school", "file", "marks of B801200005001.csv")]
    [InlineData("a school", "file", "marks of 943 476 5919.csv")]
    public async Task A_header_with_a_pupil_number_is_refused(string sender, string fileId, string fileName)
    {
        using var call = new RegisterService.RegisterServiceClient(service.Channel).SubmitMarks(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = sender, FileId = fileId, FileName = fileName } }, Cancel);
        await Tests.Refusal.Of(StatusCode.InvalidArgument, "pupil-number-in-header", () => call.ResponseStream.MoveNext(Cancel));
    }

    [Fact]
    public async Task The_same_block_again_changes_nothing()
    {
        var block = Sending.Block("c-1", "303", ("P1", Present));
        await service.Send(block);
        var again = Assert.Single(await service.Send(block));
        Assert.Equal((1L, true), (again.Position, again.AlreadyReceived));
        Assert.Equal(10, (await service.Totals("303")).Totals[0].Possible);
    }

    [Fact]
    public async Task A_submission_id_with_another_content_is_refused_and_the_first_content_stays()
    {
        await service.Send(Sending.Block("d-1", "304", ("P1", Present)));
        var receipts = await service.Send(Sending.Block("d-1", "304", ("P1", Ill)), Sending.Block("d-2", "304", ("P2", Present)));
        Assert.Equal(("submission-id-reused", 0L, 2L), (Assert.Single(receipts[0].Problems).Code, receipts[0].Position, receipts[1].Position));
        Assert.Equal(20, (await service.Totals("304")).Totals[0].Present);
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_what_it_speaks_of_and_of_nothing_else()
    {
        await service.Send(Sending.Block("e-1", "305", ("P1", "N N N N N N N N N N")).RecordedAt(1));
        await service.Send(Sending.Block("e-2", "305", ("P1", "I I - - - - - - - -")).RecordedAt(2));
        var all = (await service.Totals("305")).Totals[0];
        Assert.Equal((2L, 8L), (all.Authorised, all.Unauthorised));
    }

    [Fact]
    public async Task A_block_that_comes_late_does_not_undo_a_correction_recorded_after_it()
    {
        await service.Send(Sending.Block("f-2", "306", ("P1", "I I - - - - - - - -")).RecordedAt(2));
        await service.Send(Sending.Block("f-1", "306", ("P1", "N N N N N N N N N N")).RecordedAt(1));
        var all = (await service.Totals("306")).Totals[0];
        Assert.Equal((2L, 8L), (all.Authorised, all.Unauthorised));
    }

    [Fact]
    public async Task What_was_known_at_a_position_is_answered_as_it_was_then()
    {
        await service.Send(Sending.Block("g-1", "307", ("P1", Present)));
        var then = await service.Totals("307");
        await service.Send(Sending.Block("g-2", "307", ("P1", Ill)));
        Assert.Equal(10, (await service.Totals("307")).Totals[0].Authorised);
        Assert.Equal(then, await service.Totals("307", r => r.AsKnownAt = then.Position));
        await Refusal("no-such-position", () => service.Totals("307", r => r.AsKnownAt = 3));
    }

    [Fact]
    public async Task A_pupils_entries_come_with_their_amendments_and_who_sent_them()
    {
        await service.Send(Sending.Block("h-1", "308", ("P1", Present), ("P2", Ill)));
        await service.Send(Sending.Block("h-2", "308", ("P1", "- I - - - - - - - ZZ")));
        var listed = await new RegisterService.RegisterServiceClient(service.Channel).ListEntriesAsync(
            new() { AreaCode = "308", Pupil = "P1", From = "2025-09-15", To = "2025-09-19" }, cancellationToken: Cancel);
        Assert.Equal(["/", "I", "/", @"\", "/", @"\", "/", @"\", "/", "ZZ"], listed.Entries.Select(e => e.Code));
        var amended = listed.Entries[1];
        Assert.Equal(("2025-09-15", true), (amended.Day, amended.Afternoon));
        Assert.Equal([(@"\", "h-1", 1L), ("I", "h-2", 2L)], amended.Amendments.Select(a => (a.Code, a.SubmissionId, a.Position)));
        Assert.All(amended.Amendments, a => Assert.Equal("a school's system", a.Sender));
    }

    [Fact]
    public async Task Codes_that_are_unknown_or_out_of_their_dates_are_kept_counted_and_reported()
    {
        var receipt = Assert.Single(await service.Send(Sending.Block("i-1", "309", ("P1", @"ZZ H / \ / \ / \ / \"))));
        Assert.Equal(["unmapped-code", "code-out-of-dates"], receipt.Problems.Select(p => p.Code));
        Assert.All(receipt.Problems, p => Assert.False(p.Refused));
        var totals = await service.Totals("309");
        Assert.Equal((1L, 1L, 9L, 1L), (totals.Totals[0].Unmapped, totals.Totals[0].Authorised, totals.Totals[0].Possible, totals.OutOfDates));
    }

    [Theory]
    [InlineData("week", "2025-09-16", "not-a-monday")]
    [InlineData("week", "1917-09-17", "too-old")]
    [InlineData("week", "2117-09-13", "in-the-future")]
    [InlineData("week", "15/09/2025", "not-a-day")]
    [InlineData("area", "999", "unknown-area")]
    [InlineData("school", "12345", "not-a-urn")]
    [InlineData("id", "", "submission-id")]
    [InlineData("id", "week-b801200005001", "pupil-number-in-id")]
    [InlineData("page", "7", "unknown-code-page")]
    [InlineData("marks", "11", "marks-length")]
    [InlineData("pupil", "Jo Bloggs", "pupil-reference")]
    [InlineData("pupil", "A801200005001", "upn-check-letter")]
    public async Task A_block_that_cannot_be_right_is_refused_with_its_reason_and_ends_nothing(string field, string value, string code)
    {
        var wrong = Sending.Block($"j-{field}-{code}", "310", ("P1", Present)).With(b => Spoil(b, field, value));
        var receipts = await service.Send(wrong, Sending.Block($"j-right-{field}-{code}", "310", ("P1", Present)));
        var problem = Assert.Single(receipts[0].Problems);
        Assert.Equal((code, true, 0L), (problem.Code, problem.Refused, receipts[0].Position));
        Assert.DoesNotContain("Bloggs", problem.Message, StringComparison.Ordinal);
        Assert.True(receipts[1].Position > 0);
        Assert.Equal(10, (await service.Totals("310")).Totals[0].Possible);
    }

    [Fact]
    public async Task Of_two_marks_for_one_session_in_a_block_the_first_is_kept_and_the_second_refused()
    {
        var receipt = Assert.Single(await service.Send(Sending.Block("k-1", "311", ("P1", Present), ("P1", Ill), ("P2", Present))));
        var problem = Assert.Single(receipt.Problems);
        Assert.Equal(("conflicting-marks", 1, 0, 2), (problem.Code, problem.Row, problem.Session, receipt.PupilsKept));
        Assert.Equal((20L, 0L), ((await service.Totals("311")).Totals[0].Present, (await service.Totals("311")).Totals[0].Authorised));
    }

    [Fact]
    public async Task Marks_of_a_session_in_which_the_school_was_closed_are_noted()
    {
        var receipt = Assert.Single(await service.Send(Sending.Block(
            "l-1", "312", ("P1", @"# # / \ / \ / \ / \"), ("P2", @"# # / \ / \ / \ / \"), ("P3", Present))));
        Assert.Equal(["school-closed", "school-closed"], receipt.Problems.Select(p => p.Code));
        Assert.Equal(3, receipt.PupilsKept);
    }

    [Fact]
    public async Task A_unique_pupil_number_is_known_again_and_never_kept()
    {
        await service.Send(Sending.Block("m-1", "313", ("B801200005001", Present)));
        var entries = await new RegisterService.RegisterServiceClient(service.Channel).ListEntriesAsync(
            new() { AreaCode = "313", Pupil = "B801200005001", From = "2025-09-15", To = "2025-09-19" }, cancellationToken: Cancel);
        Assert.Equal(10, entries.Entries.Count);
        Assert.DoesNotContain("B801200005001", entries.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unique_pupil_number_in_small_letters_is_the_same_pupil_and_as_little_kept()
    {
        await service.Send(Sending.Block("o-1", "315", ("b801200005001", Present)));
        var totals = await service.Totals("315", r => r.Pupil = "B801200005001");
        Assert.Equal(10, totals.Totals[0].Present);
    }

    [Fact]
    public async Task What_was_acknowledged_is_in_the_figures_even_where_the_stream_ends_by_an_error()
    {
        using var call = new RegisterService.RegisterServiceClient(service.Channel).SubmitMarks(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a school's system" } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Block = Sending.Block("p-1", "316", ("P1", Present)) }, Cancel);
        Assert.True(await call.ResponseStream.MoveNext(Cancel));
        await call.RequestStream.WriteAsync(new(), Cancel);
        await Refusal("empty-part", async () => await call.ResponseStream.MoveNext(Cancel));
        var figures = await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(
            new() { AreaCodes = { "316" }, Filter = new() { MeasureIds = { "attendance" }, Periods = { "2025/26" } } }, cancellationToken: Cancel);
        Assert.Equal(100, Assert.Single(figures.Observations).Figure.Value);
    }

    [Fact]
    public async Task An_area_that_cannot_be_measured_keeps_no_other_from_its_figures_and_hides_no_error_of_the_stream()
    {
        await using (var scope = service.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
            context.Heads.Add(new() { AreaCode = "317", Position = 1 });
            context.Blocks.Add(new()
            {
                AreaCode = "317",
                Position = 1,
                SubmissionId = "damaged",
                SchoolUrn = "100001",
                Week = new(2025, 9, 15),
                RecordedAt = 1,
                ReceivedAt = 1,
                Sender = "",
                Hash = [],
                Marks = [0xFF],
            });
            await context.SaveChangesAsync(Cancel);
        }
        using var call = new RegisterService.RegisterServiceClient(service.Channel).SubmitMarks(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a school's system" } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Block = Sending.Block("q-1", "317", ("P1", Present)) }, Cancel);
        await call.RequestStream.WriteAsync(new() { Block = Sending.Block("q-2", "318", ("P1", Present)) }, Cancel);
        for (var receipts = 0; receipts < 2; receipts += call.ResponseStream.Current.Receipts.Count)
            Assert.True(await call.ResponseStream.MoveNext(Cancel));
        await call.RequestStream.WriteAsync(new(), Cancel);
        await Refusal("empty-part", async () => await call.ResponseStream.MoveNext(Cancel));

        var unmeasured = await Assert.ThrowsAsync<RpcException>(() => service.Send(Sending.Block("q-3", "317", ("P2", Present)), Sending.Block("q-4", "319", ("P1", Present))));
        Assert.Equal(StatusCode.Internal, unmeasured.StatusCode);
        foreach (var area in (string[])["318", "319"])
        {
            var figures = await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(
                new() { AreaCodes = { area }, Filter = new() { MeasureIds = { "attendance" }, Periods = { "2025/26" } } }, cancellationToken: Cancel);
            Assert.Equal(100, Assert.Single(figures.Observations).Figure.Value);
        }
    }

    [Fact]
    public async Task A_file_of_which_every_block_was_refused_is_not_taken_for_received()
    {
        var refused = Assert.Single(await SendFile("r", rows: 1, Sending.Block("r-1", "330", ("Jo Bloggs", Present))));
        Assert.Equal(0, refused.Position);
        var kept = await SendFile("r", rows: 3, Sending.Block("r-1", "330", ("P1", Present), ("P2", Present)), Sending.Block("r-2", "330", ("Jo Bloggs", Present)));
        Assert.Equal([1L, 0L], kept.Select(r => r.Position));
        await using (var scope = service.Services.CreateAsyncScope())
        {
            var import = await scope.ServiceProvider.GetRequiredService<AttendanceContext>().Imports.SingleAsync(i => i.BatchId == "r", Cancel);
            Assert.Equal((3L, 2L, 0L), (import.RowsReceived, import.RowsChanged, import.RowsRefused));
        }
        Assert.Empty(await SendFile("r", rows: 3, Sending.Block("r-3", "330", ("P3", Present))));
    }

    [Fact]
    public async Task A_stream_without_a_header_is_refused()
    {
        using var call = new RegisterService.RegisterServiceClient(service.Channel).SubmitMarks(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Block = Sending.Block("n-1", "314", ("P1", Present)) }, Cancel);
        await Refusal("no-header", async () => await call.ResponseStream.MoveNext(Cancel));
    }

    /// <returns>The receipts; none where the file was received before.</returns>
    private async Task<List<BlockReceipt>> SendFile(string id, long rows, params MarksBlock[] blocks)
    {
        using var call = new RegisterService.RegisterServiceClient(service.Channel).SubmitMarks(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a school's system", FileId = id } }, Cancel);
        Assert.True(await call.ResponseStream.MoveNext(Cancel));
        if (call.ResponseStream.Current.FileAlreadyReceived)
            return [];
        foreach (var block in blocks)
            await call.RequestStream.WriteAsync(new() { Block = block }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = rows } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return [.. (await call.ResponseStream.ReadAllAsync(Cancel).ToListAsync(Cancel)).SelectMany(r => r.Receipts)];
    }

    private static async Task Refusal(string code, Func<Task> act)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(act);
        Assert.Equal((StatusCode.InvalidArgument, code), (refused.StatusCode, Hosting.Errors.ErrorDetails.SendCode(refused)));
    }

    private static void Spoil(MarksBlock block, string field, string value)
    {
        switch (field)
        {
            case "week": block.Week = value; break;
            case "area": block.AreaCode = value; break;
            case "school": block.SchoolUrn = value; break;
            case "id": block.SubmissionId = value; break;
            case "page": block.CodePage = 7; break;
            case "marks": block.Marks = Google.Protobuf.ByteString.CopyFrom([.. block.Marks, 1]); break;
            default: block.Pupils[0] = value; break;
        }
    }
}
