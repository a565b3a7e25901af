using Send.Inspections.V1;
using Send.Measures;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Inspections.Formats;

/// <summary>
/// Reads a file of survey answers: <c>area,id,round,from,to,group,sen,question,invited,responded,yes,no,unsure</c>. What is wrong with one,
/// the service says; what cannot be read is given on as what no answers can have.
/// </summary>
public sealed class SurveyAnswersFile(CsvFile file)
{
    private const Send.Measures.V1.SenProvision NoProvision = (Send.Measures.V1.SenProvision)(-1);

    public IEnumerable<SurveyAnswersRow> Read()
    {
        while (file.Read())
        {
            var answers = new SurveyAnswers
            {
                AreaCode = file.CellOf("area"),
                Id = file.CellOf("id"),
                Round = file.CellOf("round"),
                StartsOn = file.CellOf("from"),
                EndsOn = file.CellOf("to"),
                Group = file.WordOf<SurveyGroup>("group"),
                SenProvision = ProvisionOf(file.CellOf("sen")),
                Question = file.WordOf<SurveyQuestion>("question"),
                Responded = file.NumberOf("responded") ?? 0,
                Yes = file.NumberOf("yes") ?? 0,
                No = file.NumberOf("no") ?? 0,
                Unsure = file.NumberOf("unsure") ?? 0,
            };
            if (file.NumberOf("invited") is { } invited)
                answers.Invited = invited;
            yield return new() { RowNumber = file.Row, Answers = answers };
        }
    }

    private static Send.Measures.V1.SenProvision ProvisionOf(string sen) =>
        sen.Length == 0 ? default : SenProvisionCode.Parse(sen) is { } known ? (Send.Measures.V1.SenProvision)known : NoProvision;
}
