using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Formats;

public sealed class SpecifiedProvisionFileTests
{
    private const string Header = "area,id,child,service,from,to,contacts_a_year,minutes_a_year";

    [Fact]
    public void Every_column_is_read_in_the_words_of_the_file()
    {
        Assert.Equal(
            new()
            {
                AreaCode = "301",
                Id = "p-1",
                Child = "C1",
                Service = HealthService.SpeechAndLanguageTherapy,
                From = "2025-01-01",
                To = "2025-12-31",
                ContactsAYear = 24,
                MinutesAYear = 720,
            },
            Read("301,p-1,C1,speech-and-language-therapy,2025-01-01,2025-12-31,24,720"));
        Assert.False(Read("301,p-1,C1,speech-and-language-therapy,2025-01-01,,24,").HasMinutesAYear);
    }

    [Fact]
    public void What_cannot_be_read_is_given_on_as_what_no_provision_can_have()
    {
        var read = Read("301,p-1,C1,Speech therapy,2025-01-01,,weekly,an hour");
        Assert.Equal(((HealthService)(-1), -1, -1), (read.Service, read.ContactsAYear, read.MinutesAYear));
        Assert.Equal(0, Read("301,p-1,C1,physiotherapy,2025-01-01,,,").ContactsAYear);
    }

    private static SpecifiedProvision Read(string row) => Assert.Single(RowsOf.File(Header, row, file => new SpecifiedProvisionFile(file).Read())).Provision;
}
