using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class ImportHealthRecordsTests : IDisposable
{
    private const string Contacts = """
        area,id,referral,date,outcome,medium,minutes
        301,c-90417,r-2201,2025-03-03,attended,face-to-face,45

        """;

    private const string Crises = """
        area,id,child,kind,date,provider,sen,age_months
        301,k-31,C-4821,emergency-attendance,2025-03-01,RXA,K,170

        """;

    private const string Provision = """
        area,id,child,service,from,to,contacts_a_year,minutes_a_year
        301,p-114,C-4821,speech-and-language-therapy,2024-09-01,2025-08-31,24,720
        301,p-115,C-4821,speech-and-language-therapy,2025-08-31,,36,

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Contacts_go_after_other_files_and_are_refused_where_no_referral_was_sent()
    {
        var (exit, output, _) = await SendProcess.Run(
            "import", folder.Write("contacts.csv", Contacts), folder.Write("crises.csv", Crises), folder.Write("provision.csv", Provision), "--data", folder.Data);
        Assert.Equal(3, exit);
        Assert.Equal(
            ["crises.csv by profile crisis-events, to health-access", "provision.csv by profile specified-provision, to health-access", "contacts.csv by profile contacts, to health-access"],
            output.Split('\n').Where(l => l.Contains("by profile", StringComparison.Ordinal)).Select(l => l.TrimEnd()));
        Assert.Contains("overlaps-another", output, StringComparison.Ordinal);
        Assert.Contains("no-such-referral", output, StringComparison.Ordinal);
        Assert.Contains("1 crises kept", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referral_that_does_not_go_with_contacts_that_are_held_is_refused_by_its_row_and_column()
    {
        Assert.Equal(0, (await SendProcess.Run("import", folder.Write("referrals.csv", Referral("2025-01-10")), folder.Write("contacts.csv", Contacts), "--data", folder.Data)).Exit);
        var errors = folder.Write("refused.csv", "");
        Assert.Equal(3, (await SendProcess.Run("import", folder.Write("anew.csv", Referral("2025-03-04")), "--errors", errors, "--data", folder.Data)).Exit);
        var refused = Assert.Single((await File.ReadAllLinesAsync(errors, TestContext.Current.CancellationToken)).Skip(1));
        Assert.Contains("anew.csv,2,received,contact-before-referral,", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contacts_that_were_refused_are_kept_when_they_are_sent_again_after_their_referrals()
    {
        var contacts = folder.Write("contacts.csv", Contacts);
        Assert.Equal(3, (await SendProcess.Run("import", contacts, "--data", folder.Data)).Exit);
        Assert.Equal(0, (await SendProcess.Run("import", folder.Write("referrals.csv", Referral("2025-01-10")), "--data", folder.Data)).Exit);

        var (exit, output, _) = await SendProcess.Run("import", contacts, "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Contains("imported before, when rows of it were refused; taken in anew", output, StringComparison.Ordinal);
        Assert.Contains("1 contacts kept, new or changed", output, StringComparison.Ordinal);

        var (_, third, _) = await SendProcess.Run("import", contacts, "--data", folder.Data);
        Assert.Contains("imported before; nothing changed", third, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_NHS_number_is_kept_as_a_reference_without_a_key_being_given()
    {
        var crises = folder.Write("crises.csv", Crises.Replace("C-4821", "943-476-5919", StringComparison.Ordinal));
        Assert.Equal(0, (await SendProcess.Run("import", crises, "--data", folder.Data)).Exit);
        Assert.Equal(64, (await File.ReadAllTextAsync(Path.Combine(folder.Data, "children.key"), TestContext.Current.CancellationToken)).Length);
        Assert.NotEqual(
            await File.ReadAllTextAsync(Path.Combine(folder.Data, "pupils.key"), TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(Path.Combine(folder.Data, "children.key"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_of_records_that_lacks_a_column_is_told_to_have_it()
    {
        var referrals = folder.Write("referrals.csv", Referral("2025-01-10").Replace("pauses,", "", StringComparison.Ordinal));
        var (exit, _, error) = await SendProcess.Run("import", referrals, "--data", folder.Data);
        Assert.Equal(1, exit);
        Assert.Contains("referrals is nearest, but needs the column 'pauses'. Add the column; its cells may be empty where there is nothing to say.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("--profile", error, StringComparison.Ordinal);
    }

    private static string Referral(string received) => $"""
        area,id,child,service,provider,icb,source,priority,sen,age_months,received,decision,decided,reason,signposted_to,help_started,pauses,discharged,discharge_reason
        301,r-2201,C-4821,speech-and-language-therapy,RXA,QWE,school,routine,K,62,{received},,,,,,,,

        """;
}
