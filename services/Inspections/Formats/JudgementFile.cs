using System.Globalization;
using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Inspections.Formats;

/// <summary>
/// Reads a file of judgements: <c>area,inspection,theme,judgement,evidence,text</c>. Evidence stands with spaces between, a count behind a
/// colon: <c>records-sampled:12 interviews</c>. What is wrong with one, the service says; what cannot be read is given on as what none can have.
/// </summary>
public sealed class JudgementFile(CsvFile file)
{
    private const int Unreadable = -1;

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
                    Evidence = { file.CellOf("evidence").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(EvidenceOf) },
                },
            };
        }
    }

    private static Evidence EvidenceOf(string word)
    {
        var parts = word.Split(':', 2);
        var evidence = new Evidence { Kind = Words.Read<EvidenceKind>(parts[0]) ?? (EvidenceKind)Unreadable };
        if (parts is [_, var count])
            evidence.Count = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Unreadable;
        return evidence;
    }
}
