using Microsoft.EntityFrameworkCore;
using Send.Attendance.Exclusions.Checks;
using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.Exclusions;

/// <summary>The versions of exclusions, inside the context's transaction.</summary>
public sealed class ExclusionStore(AttendanceContext context, TimeProvider time)
{
    /// <summary>The latest version; null where there is none.</summary>
    public Task<Exclusion?> Latest(string areaCode, string id, CancellationToken cancellationToken) =>
        context.Exclusions.FirstOrDefaultAsync(e => e.AreaCode == areaCode && e.Id == id && e.Latest, cancellationToken);

    /// <summary>The latest version, for a change of it.</summary>
    /// <exception cref="ServiceException">There is none, it is withdrawn, or it was changed since it was read.</exception>
    public async Task<Exclusion> ToChange(string areaCode, string id, string etag, CancellationToken cancellationToken)
    {
        var held = IdCheck.Problem(id) is null ? await Latest(areaCode, id, cancellationToken) : null;
        if (held is null)
            throw new ServiceException(ExclusionErrors.NotFound());
        if (held.WithdrawnBecause is not null)
            throw new ServiceException(ExclusionErrors.Withdrawn());
        return held.Etag == etag ? held : throw new ServiceException(ExclusionErrors.StaleEtag());
    }

    /// <exception cref="ServiceException">It overlaps another.</exception>
    public async Task RefuseOverlap(Exclusion exclusion, CancellationToken cancellationToken)
    {
        var others = await context.Exclusions.AsNoTracking()
            .Where(e => e.AreaCode == exclusion.AreaCode && e.Pupil == exclusion.Pupil && e.SchoolUrn == exclusion.SchoolUrn && e.Latest)
            .ToListAsync(cancellationToken);
        if (Overlap.Problem(exclusion, others) is { } overlap)
            throw new ServiceException(ExclusionErrors.Overlaps(overlap));
    }

    /// <summary>Adds a version at the next position of the area's ledger. Kept when the context saves.</summary>
    public async Task<Exclusion> Add(Exclusion content, Exclusion? before, VersionCause cause, CancellationToken cancellationToken)
    {
        var head = await context.Head(content.AreaCode, cancellationToken);
        var next = content.After(before, cause, ++head.Position, time.GetUtcNow());
        before?.Latest = false;
        context.Exclusions.Add(next);
        return next;
    }
}
