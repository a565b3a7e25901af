using Send.Attendance.Records;
using Send.Attendance.Records.Checks;
using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Reports that are to be changed, inside the context's transaction.</summary>
internal sealed class ReportStore(RecordVersions<UnofficialExclusionReport> versions)
{
    /// <summary>The latest version, for a change of it.</summary>
    /// <exception cref="ServiceException">There is none, or it was changed since it was read.</exception>
    public async Task<UnofficialExclusionReport> ToChange(string areaCode, string id, string etag, CancellationToken cancellationToken)
    {
        var held = IdCheck.Problem(id) is null ? await versions.Latest(areaCode, id, cancellationToken) : null;
        if (held is null)
            throw new ServiceException(UnofficialExclusionErrors.NotFound());
        return held.Etag == etag ? held : throw new ServiceException(UnofficialExclusionErrors.StaleEtag());
    }
}
