using Microsoft.EntityFrameworkCore;
using Send.Attendance.Records;
using Send.Attendance.Records.Checks;
using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.Exclusions;

/// <summary>Exclusions that are to be changed, inside the context's transaction.</summary>
internal sealed class ExclusionStore(AttendanceContext context, RecordVersions<Exclusion> versions)
{
    /// <summary>The latest version, for a change of it.</summary>
    /// <exception cref="ServiceException">There is none, it is withdrawn, or it was changed since it was read.</exception>
    public async Task<Exclusion> ToChange(string areaCode, string id, string etag, CancellationToken cancellationToken)
    {
        var held = IdCheck.Problem(id) is null ? await versions.Latest(areaCode, id, cancellationToken) : null;
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
}
