using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Register;

/// <summary>Spells, and their way to the service.</summary>
internal static class Enrolling
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Enrolment Spell(string area, string pupil, SenProvision sen, string from = "2025-09-01", string to = "", string school = Sending.School, string yearGroup = "5") => new()
    {
        AreaCode = area,
        SchoolUrn = school,
        Pupil = pupil,
        From = from,
        To = to,
        YearGroup = yearGroup,
        SenProvision = sen,
    };

    public static async Task<ImportObservationsResponse> Enrol(this RunningRecords service, params Enrolment[] spells)
    {
        using var call = new EnrolmentService.EnrolmentServiceClient(service.Channel).ImportEnrolments(cancellationToken: Cancel);
        var source = new Source { Id = "enrolments", Title = "Enrolments", Publisher = "A council", Grain = Grain.Records };
        await call.RequestStream.WriteAsync(new() { Header = new() { BatchId = Guid.NewGuid().ToString(), Source = source, Strict = true } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { spells.Select((s, i) => new EnrolmentRow { RowNumber = i + 2, Enrolment = s }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = spells.Length } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
