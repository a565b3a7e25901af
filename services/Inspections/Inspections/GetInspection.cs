using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Observations.Serving;

namespace Send.Inspections.Inspections;

/// <summary>One inspection.</summary>
public sealed class GetInspection(InspectionsContext context)
{
    public async Task<GetInspectionResponse> Handle(GetInspectionRequest request, CancellationToken cancellationToken)
    {
        var inspection = await context.ById(request.Id, cancellationToken) ?? throw new ServiceException(InspectionErrors.NotFound(request.Id));
        var source = await context.Sources.AsNoTracking().FirstAsync(s => s.Id == inspection.SourceId, cancellationToken);
        return new() { Inspection = inspection.ToWire(source.ToWire()) };
    }
}
