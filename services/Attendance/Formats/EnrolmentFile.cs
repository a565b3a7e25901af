using Send.Attendance.V1;
using Send.Measures;
using Send.Observations.Profiles;

namespace Send.Attendance.Formats;

/// <summary>Reads a file of enrolments: <c>area,school,pupil,from,to,year_group,sen,primary_need</c>. What is wrong with a spell, the service says.</summary>
public sealed class EnrolmentFile(CsvFile file)
{
    public IEnumerable<EnrolmentRow> Read()
    {
        while (file.Read())
        {
            yield return new()
            {
                RowNumber = file.Row,
                Enrolment = new()
                {
                    AreaCode = Cell("area"),
                    SchoolUrn = Cell("school"),
                    Pupil = Cell("pupil"),
                    From = Cell("from"),
                    To = Cell("to"),
                    YearGroup = Cell("year_group"),
                    SenProvision = (Send.Measures.V1.SenProvision)(SenProvisionCode.Parse(Cell("sen")) ?? SenProvision.All),
                    PrimaryNeed = Cell("primary_need"),
                },
            };
        }
    }

    private string Cell(string column) => file.Find(column) is { } index && index < file.Width ? file[index] : "";
}
