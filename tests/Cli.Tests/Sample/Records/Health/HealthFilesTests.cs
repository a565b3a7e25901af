using Send.Cli.Sample;
using Send.Cli.Sample.Records.Health;
using Send.Cli.Tests.Sample.Shapes;
using Xunit;

namespace Send.Cli.Tests.Sample.Records.Health;

public sealed class HealthFilesTests
{
    private static readonly SamplePlan Usual = new(SampleFolder.UsualSeed, SampleFolder.Year);

    public static TheoryData<string> Files =>
    [
        HealthFiles.Referrals, HealthFiles.Contacts, HealthFiles.Specified, HealthFiles.Crises, HealthFiles.Commissioned, HealthFiles.Transitions,
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_of_the_thirty_areas_has_rows_and_every_row_an_id_of_its_own(string name)
    {
        using var rows = new SampleRows(Usual);
        var areas = rows.Of(name);
        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"{i:000}"), areas.Select(a => a.Key));
        Assert.All(areas, a => Assert.Equal(a.Count(), a.Select(r => r["id"]).Distinct().Count()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_recorded_after_the_last_day_of_the_month_that_is_over(string name)
    {
        using var rows = new SampleRows(Usual with { Until = new(2027, 1, 31) });
        var days = from row in rows.Of(name).SelectMany(a => a)
                   from cell in row
                   where cell.Key is "received" or "decided" or "discharged" or "help_started" or "date" or "from" or "due" or "planned" && cell.Value.Length > 0
                   select cell.Value;
        Assert.All(days, day => Assert.InRange(string.CompareOrdinal(day, "2027-01-31"), int.MinValue, 0));
    }

    [Fact]
    public void Every_contact_is_of_an_accepted_referral_between_its_first_day_and_its_last()
    {
        using var rows = new SampleRows(Usual);
        var referrals = rows.Of(HealthFiles.Referrals).SelectMany(a => a).ToDictionary(r => r["id"]);
        Assert.All(rows.Of(HealthFiles.Contacts).SelectMany(a => a), contact =>
        {
            var referral = referrals[contact["referral"]];
            Assert.Equal("accepted", referral["decision"]);
            Assert.True(string.CompareOrdinal(referral["received"], contact["date"]) <= 0);
            Assert.True(referral["discharged"].Length == 0 || string.CompareOrdinal(contact["date"], referral["discharged"]) <= 0);
        });
    }

    [Fact]
    public void An_area_with_more_pupils_has_about_so_many_times_more_children_referred_and_the_others_as_many_as_before()
    {
        using var usual = new SampleRows(Usual with { Areas = 1 });
        using var larger = new SampleRows(Usual with { Areas = 1, Pupils = 4_000 });
        var (few, many) = (usual.Of(HealthFiles.Referrals), larger.Of(HealthFiles.Referrals));
        Assert.InRange(many["001"].Count() / (double)few["001"].Count(), 9.3, 10.7);
        Assert.Equal(few["002"].Select(r => r["id"]), many["002"].Select(r => r["id"]));
    }

    [Theory]
    [InlineData("2026-11-24", "2026-10-31")]
    [InlineData("2026-11-01", "2026-10-31")]
    [InlineData("2026-10-31", "2026-09-30")]
    [InlineData("2025-09-01", "2025-08-31")]
    public void Records_run_to_the_end_of_the_last_month_that_had_ended(string day, string last) =>
        Assert.Equal(Day(last), SamplePlan.UntilOn(Day(day)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
