using Send.HealthAccess.Formats;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Formats;

public sealed class ContactFileTests
{
    private const string Header = "area,id,referral,date,outcome,medium,minutes";

    [Fact]
    public void Every_column_is_read_in_the_words_of_the_file()
    {
        Assert.Equal(
            new()
            {
                AreaCode = "301",
                Id = "c-1",
                Referral = "r-1",
                Date = "2025-03-03",
                Outcome = ContactOutcome.Attended,
                Medium = ContactMedium.FaceToFace,
                Minutes = 45,
            },
            Read("301,c-1,r-1,2025-03-03,attended,face-to-face,45"));
        Assert.False(Read("301,c-1,r-1,2025-03-03,did-not-attend,video,").HasMinutes);
    }

    [Fact]
    public void What_cannot_be_read_is_given_on_as_what_no_contact_can_have()
    {
        var read = Read("301,c-1,r-1,2025-03-03,came,Video,an hour");
        Assert.Equal(((ContactOutcome)(-1), (ContactMedium)(-1), -1), (read.Outcome, read.Medium, read.Minutes));
    }

    private static Contact Read(string row) => Assert.Single(RowsOf.File(Header, row, file => new ContactFile(file).Read())).Contact;
}
