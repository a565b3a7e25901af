using System.Globalization;
using Send.Attendance.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Attendance.Formats;

/// <summary>
/// Reads a file of episodes: <c>area,id,kind,school,pupil,from,to,reason,outcome,provider,sessions_a_week,review</c>. What is wrong with
/// one, the service says; what cannot be read is given on as what no episode can have.
/// </summary>
public sealed class EpisodeFile(CsvFile file)
{
    private const int Unreadable = -1;

    public IEnumerable<EpisodeRow> Read()
    {
        while (file.Read())
        {
            yield return new()
            {
                RowNumber = file.Row,
                Episode = new()
                {
                    AreaCode = file.CellOf("area"),
                    Id = file.CellOf("id"),
                    Kind = file.WordOf<EpisodeKind>("kind"),
                    SchoolUrn = file.CellOf("school"),
                    Pupil = file.CellOf("pupil"),
                    StartsOn = file.CellOf("from"),
                    EndsOn = file.CellOf("to"),
                    Reason = file.WordOf<EpisodeReason>("reason"),
                    Outcome = file.WordOf<EpisodeOutcome>("outcome"),
                    Provider = file.CellOf("provider"),
                    SessionsAWeek = Sessions(file.CellOf("sessions_a_week")),
                    ReviewOn = file.CellOf("review"),
                },
            };
        }
    }

    private static int Sessions(string text) => text.Length == 0 ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : Unreadable;
}
