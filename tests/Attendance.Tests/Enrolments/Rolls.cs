using Grpc.Core;
using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Enrolments;

/// <summary>Spells to begin from, and the way to send and to list them.</summary>
internal static class Rolls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Enrolment Spell(string pupil, string area = "301", string from = "2025-09-01", string to = "") => new()
    {
        AreaCode = area,
        SchoolUrn = "100001",
        Pupil = pupil,
        From = from,
        To = to,
        YearGroup = "7",
        SenProvision = SenProvision.SenSupport,
        PrimaryNeed = "SLCN",
    };

    public static Enrolment With(this Enrolment spell, Action<Enrolment> change)
    {
        var changed = spell.Clone();
        change(changed);
        return changed;
    }

    public static ImportEnrolmentsRequest Header(string batch, bool strict = false) => new()
    {
        Header = new()
        {
            BatchId = batch,
            FileName = "roll.csv",
            Strict = strict,
            Source = new() { Id = "roll", Title = "The roll", Publisher = "A council", Grain = Grain.Records },
        },
    };

    public static ImportEnrolmentsRequest Rows(params IEnumerable<Enrolment> spells) =>
        new() { Rows = new() { Rows = { spells.Select((s, index) => new EnrolmentRow { RowNumber = index + 2, Enrolment = s }) } } };

    public static ImportEnrolmentsRequest Totals(int rows) => new() { Totals = new() { Rows = rows } };

    public static Task<ImportObservationsResponse> Import(this RunningRecords service, string batch, params Enrolment[] spells) =>
        service.Send(Header(batch), Rows(spells), Totals(spells.Length));

    public static Task<ImportObservationsResponse> ImportStrictly(this RunningRecords service, string batch, params Enrolment[] spells) =>
        service.Send(Header(batch, strict: true), Rows(spells), Totals(spells.Length));

    public static async Task<ImportObservationsResponse> Send(this RunningRecords service, params IEnumerable<ImportEnrolmentsRequest> parts)
    {
        using var call = new EnrolmentService.EnrolmentServiceClient(service.Channel).ImportEnrolments(cancellationToken: Cancel);
        try
        {
            foreach (var part in parts)
                await call.RequestStream.WriteAsync(part, Cancel);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException)
        {
            // Answered before all was sent: the answer says why.
        }
        return (await call).Result;
    }

    public static async Task<ListEnrolmentsResponse> List(this RunningRecords service, ListEnrolmentsRequest request) =>
        await new EnrolmentService.EnrolmentServiceClient(service.Channel).ListEnrolmentsAsync(request, cancellationToken: Cancel);

    public static async Task<List<Enrolment>> Held(this RunningRecords service, string area, long asKnownAt = 0) =>
        [.. (await service.List(new() { AreaCode = area, AsKnownAt = asKnownAt })).Enrolments];
}
