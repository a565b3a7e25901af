using Send.Inspections.Formats;
using Send.Inspections.Tests.Surveys;
using Send.Inspections.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Inspections.Tests.Formats;

public sealed class SurveyAnswersFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_row_is_read_as_it_is_documented()
    {
        var read = Read("301,a-1,spring,2025-03-03,2025-03-28,parents-and-carers,E,asked-to-take-child-home,200,120,30,70,10");
        Assert.Equal(SurveyCalls.Asked("301", "a-1").With(a => a.SenProvision = Send.Measures.V1.SenProvision.EhcPlan), read);
    }

    [Fact]
    public void What_cannot_be_read_is_given_on_as_what_no_answers_can_have()
    {
        var read = Read("301,a-1,spring,2025-03-03,2025-03-28,teachers,X,anything,,many,-3,,1.5");
        Assert.Equal((-1, -1, -1, -1, -1, 0, -1), ((int)read.Group, (int)read.SenProvision, (int)read.Question, read.Responded, read.Yes, read.No, read.Unsure));
        Assert.False(read.HasInvited);
    }

    public void Dispose() => File.Delete(path);

    private SurveyAnswers Read(string row)
    {
        File.WriteAllLines(path, ["area,id,round,from,to,group,sen,question,invited,responded,yes,no,unsure", row]);
        using var file = new CsvFile(path);
        return Assert.Single(new SurveyAnswersFile(file).Read()).Answers;
    }
}
