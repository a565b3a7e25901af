using Send.HealthAccess.Services;
using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;
using HealthService = Send.HealthAccess.V1.HealthService;

namespace Send.HealthAccess.Tests.Figures;

public sealed class CrisisSheetsOnSqliteTests(OnSqlite service) : CrisisSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class CrisisSheetsOnPostgreSqlTests(OnPostgreSql service) : CrisisSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class CrisisSheetsTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crisis_came_before_support_of_who_waited_or_had_been_turned_away_each_child_once()
    {
        var cohort = new Cohort(service, "302", HealthService.CamhsGettingHelp);
        await cohort.Goes();
        await cohort.Accepted("waits", 90);
        await cohort.NotAccepted("refused", 200, 190);
        await cohort.Accepted("seen", 120, 100, 80);
        await Crisis("302", "waits", 60);
        await Crisis("302", "waits", 20);
        await Crisis("302", "refused", 50);
        await Crisis("302", "seen", 40);
        await Crisis("302", "unknown", 30);
        Assert.Equal((2, 4), (await Figure("302")).Parts());
    }

    [Fact]
    public async Task Text_messages_are_no_support_as_they_end_no_wait()
    {
        var cohort = new Cohort(service, "304", HealthService.CamhsGettingHelp);
        await cohort.Goes();
        await cohort.Accepted("waits", 120);
        await cohort.Contact("waits", 100, medium: ContactMedium.Text);
        await cohort.Discharged("closed", 200, 90, 150);
        await cohort.Contact("closed", 120, medium: ContactMedium.Text);
        await cohort.Discharged("helped", 200, 90, 150);
        await cohort.Contact("helped", 120, medium: ContactMedium.Video);
        foreach (var child in (string[])["waits", "closed", "helped"])
            await Crisis("304", child, 30);
        Assert.Equal((2, 3), (await Figure("304")).Parts());
    }

    [Fact]
    public async Task A_referral_that_comes_later_changes_what_is_said_of_a_crisis()
    {
        await Crisis("303", "a", 30);
        var unknown = await Figure("303");
        Assert.Equal((null, SymbolKind.NotAvailable), (unknown!.Figure, unknown.Symbol.Kind));
        await new Cohort(service, "303", HealthService.CamhsGettingMoreHelp).Accepted("a", 60);
        // Its provider sends no contacts: the child may have been seen.
        Assert.StartsWith("Of over a tenth of these children nobody can tell", (await Figure("303"))!.Symbol.Reason, StringComparison.Ordinal);
        await new Cohort(service, "303", HealthService.CamhsGettingMoreHelp).Goes();
        Assert.Equal((1, 1), (await Figure("303")).Parts());
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public async Task Of_whom_nobody_can_tell_is_out_of_the_figure_and_over_a_tenth_of_these_there_is_none(int known, bool given)
    {
        var area = $"30{known - 3}";
        await new Cohort(service, area, HealthService.CamhsGettingHelp).Goes();
        await new Cohort(service, area, HealthService.CamhsGettingHelp).Accepted("waits", 90);
        await new Cohort(service, area, HealthService.CamhsGettingHelp, "RXB").Accepted("perhaps", 90);
        await Crisis(area, "waits", 20);
        await Crisis(area, "perhaps", 20);
        for (var i = 1; i < known; i++)
            await Crisis(area, $"other-{i}", 20);
        var figure = (await Figure(area))!.Figure;
        Assert.Equal(given ? $"1 of {known}" : "", figure is null ? "" : $"{figure.Numerator} of {figure.Denominator}");
    }

    private Task<Observation?> Figure(string area) => service.Figure(area, "crisis-before-support", Lately.Year, ServiceNames.Camhs);

    private async Task Crisis(string area, string child, int day) =>
        await new CrisisEventService.CrisisEventServiceClient(service.Channel).RecordCrisisEventAsync(
            new()
            {
                Event = new()
                {
                    AreaCode = area,
                    Id = $"{child}-{day}",
                    Child = $"child-{child}",
                    Kind = CrisisKind.EmergencyAttendance,
                    Date = Lately.Before(day),
                    Provider = "RXA",
                    SenProvision = SenProvision.NoSen,
                    AgeMonths = 180,
                },
            },
            cancellationToken: Cancel);
}
