using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;
using Episode = Send.Attendance.Storage.Episode;
using EpisodeKind = Send.Attendance.Storage.EpisodeKind;
using EpisodeReason = Send.Attendance.Storage.EpisodeReason;

namespace Send.Attendance.Tests.Signals;

/// <summary>The calls of <c>SignalService</c> as the tests make them, and what they rest on.</summary>
internal static class SignalCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ListSignalsResponse> Signals(this RunningRecords service, string area, string year = "2025/26", string school = "", long asKnownAt = 0) =>
        await new SignalService.SignalServiceClient(service.Channel).ListSignalsAsync(
            new() { AreaCode = area, AcademicYear = year, SchoolUrn = school, AsKnownAt = asKnownAt }, cancellationToken: Cancel);

    public static Signal Of(this ListSignalsResponse answer, string id) => Assert.Single(answer.Signals, s => s.Id == id);

    /// <summary>All, without SEN, at SEN support, with EHC plans: how many of how many.</summary>
    public static string Shares(this Signal signal) => string.Join(' ', signal.Provisions.Select(p => $"{p.Count}/{p.OutOf}"));

    public static async Task Keep(this RunningRecords service, string area, EpisodeKind kind, string pupil, string from, string to = "", string provider = "")
    {
        await using var scope = service.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
        await using (var transaction = await context.Database.BeginTransactionAsync(Cancel))
        {
            await context.OneAtATime(Cancel);
            var episode = new Episode
            {
                AreaCode = area,
                Id = Guid.NewGuid().ToString("N"),
                Kind = kind,
                SchoolUrn = "100001",
                Pupil = pupil,
                StartsOn = Area.Day(from),
                EndsOn = to.Length == 0 ? null : Area.Day(to),
                Reason = EpisodeReason.Unknown,
                Provider = provider,
            };
            await new RecordVersions<Episode>(context, TimeProvider.System).Add(episode, before: null, Send.Records.Storage.VersionCause.Recorded, Cancel);
            await context.SaveChangesAsync(Cancel);
            await transaction.CommitAsync(Cancel);
        }
        context.ChangeTracker.Clear();
        await scope.ServiceProvider.GetRequiredService<KeepFigures>().Bring(area, Cancel);
    }

    public static async Task<IReadOnlyList<Observation>> Figures(this RunningRecords service, string area, string measure) =>
        (await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(
            new() { AreaCodes = { area }, Filter = new() { MeasureIds = { measure } } }, cancellationToken: Cancel)).Observations;
}
