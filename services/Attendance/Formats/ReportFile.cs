using Send.Attendance.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Attendance.Formats;

/// <summary>
/// Reads a file of reports of unofficial exclusion:
/// <c>area,id,school,pupil,source,manner,from,to,reported,state,reviewed,reasons</c>. What is wrong with one, the service says; what cannot
/// be read is given on as what no report can have.
/// </summary>
public sealed class ReportFile(CsvFile file)
{
    public IEnumerable<ReportRow> Read()
    {
        while (file.Read())
        {
            yield return new()
            {
                RowNumber = file.Row,
                Report = new()
                {
                    AreaCode = file.CellOf("area"),
                    Id = file.CellOf("id"),
                    SchoolUrn = file.CellOf("school"),
                    Pupil = file.CellOf("pupil"),
                    Source = SourceOf(file.CellOf("source")),
                    Manner = file.WordOf<ExclusionManner>("manner"),
                    HappenedFrom = file.CellOf("from"),
                    HappenedTo = file.CellOf("to"),
                    ReportedOn = file.CellOf("reported"),
                    Review = new()
                    {
                        State = file.CellOf("state").Length == 0 ? ReviewState.Open : file.WordOf<ReviewState>("state"),
                        ReviewedOn = file.CellOf("reviewed"),
                        Reasons = { file.WordsOf<ReviewReason>("reasons") },
                    },
                },
            };
        }
    }

    private static ReportSource SourceOf(string source) => source switch
    {
        "parent" => ReportSource.ParentOrCarer,
        "child" => ReportSource.ChildOrYoungPerson,
        "sendiass" => ReportSource.Sendiass,
        "professional" => ReportSource.Professional,
        "inspector" => ReportSource.Inspector,
        _ => ReportSource.Unspecified,
    };
}
