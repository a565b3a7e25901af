using Send.HealthAccess.V1;
using Send.Measures;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.HealthAccess.Formats;

/// <summary>
/// Reads a file of transitions: <c>area,id,child,service,sen,due,age_months_when_due,planned,outcome,outcome_on</c>. What is wrong with one,
/// the service says; what cannot be read is given on as what none can have.
/// </summary>
public sealed class TransitionFile(CsvFile file)
{
    public IEnumerable<TransitionRow> Read()
    {
        while (file.Read())
        {
            yield return new()
            {
                RowNumber = file.Row,
                Transition = new()
                {
                    AreaCode = file.CellOf("area"),
                    Id = file.CellOf("id"),
                    Child = file.CellOf("child"),
                    Service = file.WordOf<HealthService>("service"),
                    SenProvision = (Send.Measures.V1.SenProvision)(SenProvisionCode.Parse(file.CellOf("sen")) ?? SenProvision.All),
                    DueOn = file.CellOf("due"),
                    AgeMonthsWhenDue = file.NumberOf("age_months_when_due") ?? 0,
                    PlannedOn = file.CellOf("planned"),
                    Outcome = file.WordOf<TransitionOutcome>("outcome"),
                    OutcomeOn = file.CellOf("outcome_on"),
                },
            };
        }
    }
}
