using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Formats;

public sealed class CrisisEventFileTests
{
    private const string Header = "area,id,child,kind,date,provider,sen,age_months";

    [Fact]
    public void Every_column_is_read_in_the_words_of_the_file()
    {
        Assert.Equal(
            new()
            {
                AreaCode = "301",
                Id = "k-1",
                Child = "C1",
                Kind = CrisisKind.UrgentReferral,
                Date = "2025-03-01",
                Provider = "RXA",
                SenProvision = SenProvision.EhcPlan,
                AgeMonths = 170,
            },
            Read("301,k-1,C1,urgent-referral,2025-03-01,RXA,E,170"));
    }

    [Fact]
    public void What_cannot_be_read_is_given_on_as_what_no_crisis_can_have()
    {
        var read = Read("301,k-1,C1,999 call,2025-03-01,RXA,SEN,14 years");
        Assert.Equal(((CrisisKind)(-1), SenProvision.Unspecified, -1), (read.Kind, read.SenProvision, read.AgeMonths));
        Assert.False(Read("301,k-1,C1,admission,2025-03-01,RXA,N,").HasAgeMonths);
    }

    private static CrisisEvent Read(string row) => Assert.Single(RowsOf.File(Header, row, file => new CrisisEventFile(file).Read())).Event;
}
