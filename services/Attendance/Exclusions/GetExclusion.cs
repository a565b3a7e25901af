using Microsoft.EntityFrameworkCore;
using Send.Attendance.Exclusions.Checks;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;

namespace Send.Attendance.Exclusions;

/// <summary>One exclusion, with its history.</summary>
public sealed class GetExclusion(AttendanceContext context, AreaRegister register)
{
    public async Task<GetExclusionResponse> Handle(GetExclusionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(ExclusionErrors.NotFound());
        var versions = await context.Exclusions.AsNoTracking()
            .Where(e => e.AreaCode == area && e.Id == request.Id)
            .OrderBy(e => e.Version)
            .ToListAsync(cancellationToken);
        return versions.Count == 0
            ? throw new ServiceException(ExclusionErrors.NotFound())
            : new() { Exclusion = versions[^1].ToWire(), History = { versions.Select(v => v.ToVersion()) } };
    }
}
