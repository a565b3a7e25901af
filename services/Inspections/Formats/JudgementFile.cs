using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Inspections.Formats;

/// <summary>
/// Reads a file of judgements: <c>area,inspection,theme,judgement,evidence,text</c>. What is wrong with one, the service says; what cannot
/// be read is given on as what no judgement can have.
/// </summary>
public sealed class JudgementFile(CsvFile file)
{
    public IEnumerable<JudgementRow> Read()
    {
        while (file.Read())
        {
            yield return new()
            {
                RowNumber = file.Row,
                AreaCode = file.CellOf("area"),
                Inspection = file.CellOf("inspection"),
                Judgement = new()
                {
                    Theme = file.WordOf<Theme>("theme"),
                    Judgement_ = file.WordOf<JudgementKind>("judgement"),
                    Text = file.CellOf("text"),
                    Evidence = { file.WordsOf<EvidenceKind>("evidence").Select(kind => new Evidence { Kind = kind }) },
                },
            };
        }
    }
}
