using Send.HealthAccess.Formats;
using Send.HealthAccess.Tests.Referrals;
using Send.HealthAccess.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.HealthAccess.Tests.Formats;

public sealed class ReferralFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_row_is_read_as_it_is_documented() => Assert.Equal(
        Given.Discharged("301", "r-1").With(r => r.Pauses.AddRange([new ReferralPause { From = "2025-02-01", To = "2025-02-14" }, new ReferralPause { From = "2025-03-01" }])),
        Read("301,r-1,C1,speech-and-language-therapy,RXA,QWE,school,routine,K,100,2025-01-10,accepted,2025-01-20,,,,2025-02-01/2025-02-14 2025-03-01/,2025-06-30,treatment-completed"));

    [Fact]
    public void What_cannot_be_read_is_given_on_as_what_no_referral_can_have()
    {
        var read = Read("301,r-1,C1,magic,RXA,QWE,teacher,soon,S,eight,2025-01-10,maybe,,because,,,2025-02-01,,gone");
        Assert.Equal((-1, -1, -1, 0, -1, -1, -1, -1), ((int)read.Service, (int)read.Source, (int)read.Priority, (int)read.SenProvision, read.AgeMonths, (int)read.Decision, (int)read.NotAcceptedBecause, (int)read.DischargedBecause));
        Assert.Equal(new ReferralPause(), Assert.Single(read.Pauses));
        Assert.False(Read("301,r-1,C1,,,,,,,,,,,,,,,,").HasAgeMonths);
    }

    public void Dispose() => File.Delete(path);

    private Referral Read(string row)
    {
        File.WriteAllLines(path, ["area,id,child,service,provider,icb,source,priority,sen,age_months,received,decision,decided,reason,signposted_to,help_started,pauses,discharged,discharge_reason", row]);
        using var file = new CsvFile(path);
        return Assert.Single(new ReferralFile(file).Read()).Referral;
    }
}
