using System.Text.Json.Nodes;
using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class WaitsTests : IDisposable
{
    private const string Referrals = """
        area,id,child,service,provider,icb,source,priority,sen,age_months,received,decision,decided,reason,signposted_to,help_started,pauses,discharged,discharge_reason
        301,r-0,C-0,speech-and-language-therapy,RXA,QWE,school,routine,K,62,2024-01-12,accepted,2024-01-15,,,,,,
        301,r-1,C-1,speech-and-language-therapy,RXA,QWE,school,routine,K,62,2025-01-10,accepted,2025-01-20,,,,,,
        301,r-2,C-2,speech-and-language-therapy,RXA,QWE,school,routine,K,62,2025-02-01,accepted,2025-02-03,,,,,,

        """;

    private const string Contacts = """
        area,id,referral,date,outcome,medium,minutes
        301,c-00,r-0,2024-01-20,attended,face-to-face,45
        301,c-01,r-0,2024-02-01,attended,face-to-face,45
        301,c-02,r-0,2024-05-01,attended,face-to-face,45
        301,c-03,r-0,2024-08-01,attended,face-to-face,45
        301,c-04,r-0,2024-11-01,attended,face-to-face,45
        301,c-1,r-1,2025-02-19,attended,face-to-face,45

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Waits_are_told_as_they_stood_on_a_day_in_a_table_in_csv_and_in_json()
    {
        Assert.Equal(0, (await SendProcess.Run("import", folder.Write("referrals.csv", Referrals), folder.Write("contacts.csv", Contacts), "--data", folder.Data)).Exit);
        var (exit, csv, _) = await SendProcess.Run("waits", "301", "--date", "2025-02-28", "--service", "speech-and-language-therapy", "--format", "csv", "--data", folder.Data);
        Assert.Equal(0, exit);
        // Seen after 40 days; the other has waited 27, so that the first is the only one left when it is seen.
        Assert.Equal(
            "301,Therapy interventions: Speech and language,2024-03-01,2025-02-28,1,1,0,27,27,27,1,1,40,40,0,,2,1,40,,0,0,0,0", Assert.Single(csv.Trim().Split('\n').Skip(1)).TrimEnd());
        var (_, table, _) = await SendProcess.Run("waits", "Barking and Dagenham", "--data", folder.Data);
        Assert.Contains("All therapies: The one child first seen in the time had waited 40 days. Of the 2 referred in it", table, StringComparison.Ordinal);
        var (_, json, _) = await SendProcess.Run("waits", "301", "--date", "2025-02-28", "--format", "json", "--data", folder.Data);
        Assert.Equal(2, JsonNode.Parse(json)!["waits"]!.AsArray().Count);

        // A month later the provider had sent nothing more: nobody can tell who waits.
        var (_, later, _) = await SendProcess.Run("waits", "301", "--date", "2025-03-31", "--service", "speech-and-language-therapy", "--format", "csv", "--data", folder.Data);
        Assert.Equal("301,Therapy interventions: Speech and language,2024-04-01,2025-03-31,,,,,,,,,,,,,,,,,,,1,2", Assert.Single(later.Trim().Split('\n').Skip(1)).TrimEnd());
        var (_, why, _) = await SendProcess.Run("waits", "301", "--date", "2025-03-31", "--data", folder.Data);
        Assert.Contains("All therapies: Providers of over a tenth of those who were referred, seen or waiting in the time sent no contacts of the service after February 2025.", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_referrals_it_says_so_and_what_is_asked_wrongly_is_refused()
    {
        var (exit, output, _) = await SendProcess.Run("waits", "301", "--date", "2025-03-31", "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Contains("No referral is held that was received by 2025-03-31", output, StringComparison.Ordinal);
        Assert.Equal(2, (await SendProcess.Run("waits", "301", "--service", "happiness", "--data", folder.Data)).Exit);
        Assert.Equal(2, (await SendProcess.Run("waits", "301", "--date", "2999-01-01", "--data", folder.Data)).Exit);
    }
}
