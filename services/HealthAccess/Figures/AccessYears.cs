using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Figures;

/// <summary>The academic years to measure anew: all of those that are measured, because a referral counts in every month from then on.</summary>
internal sealed class AccessYears(HealthAccessContext context, TimeProvider time)
{
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>None where neither referrals nor contacts changed since the area was measured.</summary>
    public async Task<IReadOnlyList<int>> Changed(AreaHead head, CancellationToken cancellationToken) =>
        await HasChanged<Referral>(head, cancellationToken) || await HasChanged<Contact>(head, cancellationToken)
            ? await From(context.Referrals.Where(r => r.AreaCode == head.AreaCode && r.Position <= head.Position).Select(r => (DateOnly?)r.ReceivedOn), cancellationToken)
            : [];

    /// <summary>Whether records of a kind changed since the area was measured.</summary>
    public Task<bool> HasChanged<T>(AreaHead head, CancellationToken cancellationToken)
        where T : VersionedRecord =>
        context.Set<T>().AnyAsync(r => r.AreaCode == head.AreaCode && r.Position > head.MeasuredAt && r.Position <= head.Position, cancellationToken);

    /// <summary>The measured years from the earliest of some days on.</summary>
    public async Task<IReadOnlyList<int>> From(IQueryable<DateOnly?> days, CancellationToken cancellationToken) =>
        await days.MinAsync(cancellationToken) is { } first ? [.. MeasuredPeriods.Years(first, Today, Today)] : [];
}
