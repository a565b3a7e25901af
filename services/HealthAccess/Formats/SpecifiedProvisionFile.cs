using Send.HealthAccess.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.HealthAccess.Formats;

/// <summary>
/// Reads a file of specified provision: <c>area,id,child,service,from,to,contacts_a_year,minutes_a_year</c>. What is wrong with a row, the
/// service says; what cannot be read is given on as what no provision can have.
/// </summary>
public sealed class SpecifiedProvisionFile(CsvFile file)
{
    public IEnumerable<SpecifiedProvisionRow> Read()
    {
        while (file.Read())
        {
            var provision = new SpecifiedProvision
            {
                AreaCode = file.CellOf("area"),
                Id = file.CellOf("id"),
                Child = file.CellOf("child"),
                Service = file.WordOf<HealthService>("service"),
                From = file.CellOf("from"),
                To = file.CellOf("to"),
                ContactsAYear = file.NumberOf("contacts_a_year") ?? 0,
            };
            if (file.NumberOf("minutes_a_year") is { } minutes)
                provision.MinutesAYear = minutes;
            yield return new() { RowNumber = file.Row, Provision = provision };
        }
    }
}
