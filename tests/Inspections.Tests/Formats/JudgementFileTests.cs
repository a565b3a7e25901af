using Send.Inspections.Formats;
using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Inspections.Tests.Formats;

public sealed class JudgementFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_row_is_read_as_it_is_documented()
    {
        var row = Read("301,301-2016-2017-03-27,nought-to-twenty-five,area-for-improvement,records-sampled visits,\"Health services end at 19, too early.\"");
        Assert.Equal(("301", "301-2016-2017-03-27", 2L), (row.AreaCode, row.Inspection, row.RowNumber));
        Assert.Equal((Theme.NoughtToTwentyFive, JudgementKind.AreaForImprovement), (row.Judgement.Theme, row.Judgement.Judgement_));
        Assert.Equal([EvidenceKind.RecordsSampled, EvidenceKind.Visits], row.Judgement.Evidence.Select(e => e.Kind));
        Assert.Equal("Health services end at 19, too early.", row.Judgement.Text);
    }

    [Fact]
    public void What_cannot_be_read_is_given_on_as_what_no_judgement_can_have()
    {
        var judgement = Read("301,x,schools,good,rumours,").Judgement;
        Assert.Equal((-1, -1, -1), ((int)judgement.Theme, (int)judgement.Judgement_, (int)judgement.Evidence[0].Kind));
    }

    public void Dispose() => File.Delete(path);

    private JudgementRow Read(string row)
    {
        File.WriteAllLines(path, ["area,inspection,theme,judgement,evidence,text", row]);
        using var file = new CsvFile(path);
        return Assert.Single(new JudgementFile(file).Read());
    }
}
