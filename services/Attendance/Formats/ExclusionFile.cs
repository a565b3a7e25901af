using System.Globalization;
using Send.Attendance.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Attendance.Formats;

/// <summary>
/// Reads a file of suspensions and permanent exclusions: <c>area,id,school,pupil,kind,from,to,days,lunchtimes,reasons</c>. What is
/// wrong with one, the service says; what cannot be read is given on as what no exclusion can have.
/// </summary>
public sealed class ExclusionFile(CsvFile file)
{
    private const int NoLength = -1;

    public IEnumerable<ExclusionRow> Read()
    {
        while (file.Read())
        {
            yield return new()
            {
                RowNumber = file.Row,
                Exclusion = new()
                {
                    AreaCode = file.CellOf("area"),
                    Id = file.CellOf("id"),
                    SchoolUrn = file.CellOf("school"),
                    Pupil = file.CellOf("pupil"),
                    Kind = KindOf(file.CellOf("kind")),
                    StartsOn = file.CellOf("from"),
                    EndsOn = file.CellOf("to"),
                    HalfDays = HalfDays(file.CellOf("days")),
                    Lunchtimes = file.CellOf("lunchtimes") is "yes",
                    Reasons = { file.CellOf("reasons").Split(' ', StringSplitOptions.RemoveEmptyEntries) },
                },
            };
        }
    }

    private static ExclusionKind KindOf(string kind) => kind switch
    {
        "suspension" => ExclusionKind.Suspension,
        "permanent" => ExclusionKind.Permanent,
        _ => ExclusionKind.Unspecified,
    };

    private static int HalfDays(string days) => days.Length == 0 ? 0
        : decimal.TryParse(days, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number * 2 == decimal.Truncate(number * 2) && number < 1000
            ? (int)(number * 2)
            : NoLength;
}
