using Send.Attendance.V1;
using Send.Measures;
using Send.Observations.Profiles;
using Send.Records.Formats;

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
                    AreaCode = file.CellOf("area"),
                    SchoolUrn = file.CellOf("school"),
                    Pupil = file.CellOf("pupil"),
                    From = file.CellOf("from"),
                    To = file.CellOf("to"),
                    YearGroup = file.CellOf("year_group"),
                    SenProvision = (Send.Measures.V1.SenProvision)(SenProvisionCode.Parse(file.CellOf("sen")) ?? SenProvision.All),
                    PrimaryNeed = file.CellOf("primary_need"),
                },
            };
        }
    }
}
