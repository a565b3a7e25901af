using System.Collections.Frozen;
using Send.Attendance.UnofficialExclusions;
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

    private static readonly FrozenDictionary<string, ReviewReason> Reasons =
        Enum.GetValues<ReviewReason>().Where(r => r != ReviewReason.Unspecified).ToFrozenDictionary(ReviewReasons.WordOf, StringComparer.Ordinal);

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
                    Manner = MannerOf(file.CellOf("manner")),
                    HappenedFrom = file.CellOf("from"),
                    HappenedTo = file.CellOf("to"),
                    ReportedOn = file.CellOf("reported"),
                    Review = new()
                    {
                        State = StateOf(file.CellOf("state")),
                        ReviewedOn = file.CellOf("reviewed"),
                        Reasons =
                        {
                            file.CellOf("reasons").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Reasons.GetValueOrDefault(word, (ReviewReason)Unknown)),
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

    private static ExclusionManner MannerOf(string manner) => manner switch
    {
        "sent-home" => ExclusionManner.SentHome,
        "kept-away" => ExclusionManner.KeptAway,
        "reduced-hours" => ExclusionManner.ReducedHours,
        "pressed-to-home-educate" => ExclusionManner.PressedToHomeEducate,
        "pressed-to-change-school" => ExclusionManner.PressedToChangeSchool,
        "unrecorded-off-site" => ExclusionManner.UnrecordedOffSite,
        "other" => ExclusionManner.Other,
        _ => ExclusionManner.Unspecified,
    };

    private static ReviewState StateOf(string state) => state switch
    {
        "" or "open" => ReviewState.Open,
        "confirmed" => ReviewState.Confirmed,
        "not-upheld" => ReviewState.NotUpheld,
        _ => (ReviewState)Unknown,
    };
}
