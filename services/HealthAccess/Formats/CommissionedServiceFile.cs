using Send.HealthAccess.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.HealthAccess.Formats;

/// <summary>
/// Reads a file of commissioned services: <c>area,id,service,commissioner_kind,commissioner,from_age,to_age,from,to</c>. What is wrong with
/// one, the service says; what cannot be read is given on as what none can have.
/// </summary>
public sealed class CommissionedServiceFile(CsvFile file)
{
    public IEnumerable<CommissionedServiceRow> Read()
    {
        while (file.Read())
        {
            var service = new CommissionedService
            {
                AreaCode = file.CellOf("area"),
                Id = file.CellOf("id"),
                Service = file.WordOf<HealthService>("service"),
                CommissionerKind = file.WordOf<CommissionerKind>("commissioner_kind"),
                Commissioner = file.CellOf("commissioner"),
                StartsOn = file.CellOf("from"),
                EndsOn = file.CellOf("to"),
            };
            if (file.NumberOf("from_age") is { } from)
                service.FromAge = from;
            if (file.NumberOf("to_age") is { } to)
                service.ToAge = to;
            yield return new() { RowNumber = file.Row, CommissionedService = service };
        }
    }
}
