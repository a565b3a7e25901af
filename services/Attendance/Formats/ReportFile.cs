using Send.Attendance.Records;
using Send.Attendance.V1;
using Send.Observations.Profiles;

namespace Send.Attendance.Formats;

/// <summary>
/// Reads a file of reports of unofficial exclusion:
/// <c>area,id,school,pupil,source,manner,from,to,reported,state,reviewed,reasons</c>. What is wrong with one, the service says; what cannot
/// be read is given on as what no report can have.
/// </summary>
public sealed class ReportFile(CsvFile file)
{
    private const int Unknown = -1;

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
                    Manner = Words<ExclusionManner>.Read(file.CellOf("manner")) ?? ExclusionManner.Unspecified,
                    HappenedFrom = file.CellOf("from"),
                    HappenedTo = file.CellOf("to"),
                    ReportedOn = file.CellOf("reported"),
                    Review = new()
                    {
                        State = file.CellOf("state") is { Length: > 0 } state ? Words<ReviewState>.Read(state) ?? (ReviewState)Unknown : ReviewState.Open,
                        ReviewedOn = file.CellOf("reviewed"),
                        Reasons =
                        {
                            file.CellOf("reasons").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Words<ReviewReason>.Read(word) ?? (ReviewReason)Unknown),
                        },
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
