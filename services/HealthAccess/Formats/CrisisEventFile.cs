using Send.HealthAccess.V1;
using Send.Measures;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.HealthAccess.Formats;

/// <summary>
/// Reads a file of crises: <c>area,id,child,kind,date,provider,sen,age_months</c>. What is wrong with one, the service says; what cannot be
/// read is given on as what no crisis can have.
/// </summary>
public sealed class CrisisEventFile(CsvFile file)
{
    public IEnumerable<CrisisEventRow> Read()
    {
        while (file.Read())
        {
            var crisis = new CrisisEvent
            {
                AreaCode = file.CellOf("area"),
                Id = file.CellOf("id"),
                Child = file.CellOf("child"),
                Kind = file.WordOf<CrisisKind>("kind"),
                Date = file.CellOf("date"),
                Provider = file.CellOf("provider"),
                SenProvision = (Send.Measures.V1.SenProvision)(SenProvisionCode.Parse(file.CellOf("sen")) ?? SenProvision.All),
            };
            if (file.NumberOf("age_months") is { } months)
                crisis.AgeMonths = months;
            yield return new() { RowNumber = file.Row, Event = crisis };
        }
    }
}
