using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Xunit;

namespace Send.HealthAccess.Tests.Sendings;

/// <summary>RXB begins in April 2025. Months are numbers of 2025.</summary>
public sealed class AreaSendingsTests
{
    private const HealthService Speech = HealthService.SpeechAndLanguageTherapy;

    [Theory]
    [InlineData("1-3", true, true)]
    [InlineData("-11-1", true, true)]
    [InlineData("-11-0", true, false)]
    [InlineData("1-7", true, true)]
    [InlineData("1-8", true, false)]
    [InlineData("1-3", false, false)]
    public void One_that_begins_about_when_another_that_discharged_its_children_ends_took_over_from_it(string months, bool hasEnded, bool tookOver)
    {
        var parts = months.LastIndexOf('-');
        var (first, last) = (int.Parse(months[..parts], System.Globalization.CultureInfo.InvariantCulture), int.Parse(months[(parts + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        var sent = new AreaSendings([Sent("RXA", Speech, hasEnded, [.. Enumerable.Range(first, last - first + 1)]), Sent("RXB", Speech, false, [4, 5, 6, 7, 8, 9, 10])]);
        Assert.Equal(tookOver ? first : 4, sent.Of("RXB", Speech).Stretches[0].CountsFrom.Month() - December);
    }

    [Fact]
    public void Nobody_took_over_another_service_or_with_children_that_were_on_its_list_before()
    {
        Assert.Equal(4, CountsFrom(Sent("RXA", HealthService.Physiotherapy, true, [1, 2, 3]), Sent("RXB", Speech, false, [4, 5])));
        var withOld = Sent("RXB", Speech, false, [8, 9]) with { Months = new HashSet<int>(Enumerable.Range(December + 1, 9)) };
        Assert.Equal(8, CountsFrom(Sent("RXA", Speech, true, [5, 6, 7]), withOld));
    }

    [Fact]
    public void Each_team_is_known_by_itself_and_a_provider_to_the_end_of_its_last_month()
    {
        var sent = new AreaSendings([Sent("RXA", HealthService.CamhsGettingHelp, false, [1, 2, 3, 4, 5]), Sent("RXA", HealthService.CamhsGettingMoreHelp, false, [1]), Sent("RXB", Speech, false, [9])]);
        Assert.Equal(new DateOnly(2025, 5, 31), Assert.Single(sent.Of("RXA", HealthService.CamhsGettingHelp).Stretches).To);
        Assert.Equal(new DateOnly(2025, 4, 30), Assert.Single(sent.Of("RXA", HealthService.CamhsGettingMoreHelp).Stretches).To);
        Assert.Empty(sent.Of("RXA", HealthService.CamhsCrisis).Stretches);
        Assert.Equal(new DateOnly(2025, 9, 30), sent.LastDay);
        Assert.Equal(new DateOnly(2025, 1, 1), sent.ContactsFrom(ServiceLine.Of(HealthService.CamhsGettingHelp)[1]));
        Assert.Null(sent.ContactsFrom(ServiceLine.Of(HealthService.Audiology)[0]));
        Assert.Null(new AreaSendings([]).LastDay);
    }

    private static int December => new DateOnly(2024, 12, 1).Month();

    private static int CountsFrom(params SentOfService[] sent) => new AreaSendings(sent).Of("RXB", Speech).Stretches[0].CountsFrom.Month() - December;

    /// <summary>The last record is of the 20th of the last month.</summary>
    private static SentOfService Sent(string provider, HealthService service, bool hasEnded, int[] contacts) => new(
        provider, service, contacts.Select(m => December + m).ToHashSet(), contacts.Select(m => December + m).ToHashSet(), (December + contacts[^1]).FirstDay().AddDays(19), hasEnded);
}
