using Send.HealthAccess.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.HealthAccess.Formats;

/// <summary>
/// Reads a file of contacts: <c>area,id,referral,date,outcome,medium,minutes</c>. What is wrong with one, the service says; what cannot be
/// read is given on as what no contact can have.
/// </summary>
public sealed class ContactFile(CsvFile file)
{
    public IEnumerable<ContactRow> Read()
    {
        while (file.Read())
        {
            var contact = new Contact
            {
                AreaCode = file.CellOf("area"),
                Id = file.CellOf("id"),
                Referral = file.CellOf("referral"),
                Date = file.CellOf("date"),
                Outcome = file.WordOf<ContactOutcome>("outcome"),
                Medium = file.WordOf<ContactMedium>("medium"),
            };
            if (file.NumberOf("minutes") is { } minutes)
                contact.Minutes = minutes;
            yield return new() { RowNumber = file.Row, Contact = contact };
        }
    }
}
