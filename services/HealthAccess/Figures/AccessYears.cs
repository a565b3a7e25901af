using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Sendings;
using Send.HealthAccess.Storage;
using Send.Measures;

namespace Send.HealthAccess.Figures;

/// <summary>The academic years to measure anew: all of those that are measured, because a referral counts in every month from then on.</summary>
internal sealed class AccessYears(HealthAccessContext context, TimeProvider time)
{
    private (string Area, long Position, DateOnly Until)? known;

    public DateOnly Today => time.Today();

    /// <summary>None where neither referrals nor contacts changed since the area was measured.</summary>
    public async Task<IReadOnlyList<int>> Changed(AreaHead head, CancellationToken cancellationToken) =>
        await HasChanged<Referral>(head, cancellationToken) || await HasChanged<Contact>(head, cancellationToken)
            ? await From(context.Referrals.Where(r => r.AreaCode == head.AreaCode && r.Position <= head.Position).Select(r => (DateOnly?)r.ReceivedOn), await Until(head, cancellationToken), cancellationToken)
            : [];

    /// <summary>
    /// The last day by which anything is known: of an area that sends no more, nobody can tell who still waits. The month of its last
    /// referral, decision, discharge or contact is its last, or where that is of the first week of a month the one before.
    /// </summary>
    public async Task<DateOnly> Until(AreaHead head, CancellationToken cancellationToken)
    {
        if (known is not { } held || held.Area != head.AreaCode || held.Position != head.Position)
            known = held = (head.AreaCode, head.Position, await LastKnown(head, cancellationToken));
        return held.Until;
    }

    /// <summary>Whether records of a kind changed since the area was measured.</summary>
    public Task<bool> HasChanged<T>(AreaHead head, CancellationToken cancellationToken)
        where T : VersionedRecord =>
        context.Set<T>().AnyAsync(r => r.AreaCode == head.AreaCode && r.Position > head.MeasuredAt && r.Position <= head.Position, cancellationToken);

    /// <summary>
    /// The measured years from the earliest of some days on, and those since the last day of which anything is known: they lose what they
    /// had from records that are withdrawn.
    /// </summary>
    public async Task<IReadOnlyList<int>> From(IQueryable<DateOnly?> days, DateOnly until, CancellationToken cancellationToken)
    {
        if (await days.MinAsync(cancellationToken) is not { } first)
            return [];
        var (known, now) = (Period.AcademicYearOf(until), Period.AcademicYearOf(Today));
        return [.. MeasuredPeriods.Years(first, until, until), .. Enumerable.Range(known + 1, now - known)];
    }

    private async Task<DateOnly> LastKnown(AreaHead head, CancellationToken cancellationToken)
    {
        var referrals = context.Referrals.Where(r => r.AreaCode == head.AreaCode && r.Latest && !r.RecordedInError);
        DateOnly?[] last =
        [
            await referrals.MaxAsync(r => (DateOnly?)r.ReceivedOn, cancellationToken), await referrals.MaxAsync(r => r.DecidedOn, cancellationToken),
            await referrals.MaxAsync(r => r.DischargedOn, cancellationToken),
            await context.Contacts.Where(c => c.AreaCode == head.AreaCode && c.Latest && !c.RecordedInError).MaxAsync(c => (DateOnly?)c.On, cancellationToken),
        ];
        var known = last.Max()?.KnownTo() ?? Today;
        return known < Today ? known : Today;
    }
}
