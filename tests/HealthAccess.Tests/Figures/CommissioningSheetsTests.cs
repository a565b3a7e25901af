using Send.HealthAccess.Tests.Commissioning;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Figures;

public sealed class CommissioningSheetsOnSqliteTests(OnSqlite service) : CommissioningSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class CommissioningSheetsOnPostgreSqlTests(OnPostgreSql service) : CommissioningSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class CommissioningSheetsTests(RunningRecords service)
{
    [Fact]
    public async Task Services_that_go_to_25_are_out_of_those_that_are_commissioned_and_those_that_end_by_19_are_counted()
    {
        await service.Record(Calls.To19("302", "physio"));
        await service.Record(Calls.To19("302", "speech", HealthService.SpeechAndLanguageTherapy).With(s => s.ToAge = 25));
        await service.Record(Calls.To19("302", "nursing", HealthService.SchoolNursing).With(s => (s.FromAge, s.ToAge) = (5, 15)));
        await service.Record(Calls.To19("302", "camhs", HealthService.CamhsGettingHelp).With(s => s.ToAge = 21));
        // Audiology is none of those that young people are looked for in.
        await service.Record(Calls.To19("302", "hearing", HealthService.Audiology));
        Assert.Equal((1, 4), (await service.Figure("302", "services-commissioned-to-25", Lately.Month)).Parts());
        Assert.Equal(2, (await service.Figure("302", "services-ending-by-19", Lately.Month))!.Figure.Value);
        Assert.Equal((11, 26), (await service.Figure("302", "ages-covered", Lately.Month, "School nursing")).Parts());
    }

    [Fact]
    public async Task What_begins_ends_or_is_withdrawn_counts_in_its_months_alone()
    {
        var recorded = await service.Record(Calls.To19("303", "a"));
        await service.End(recorded, Lately.Before(1));
        Assert.Null(await service.Figure("303", "services-ending-by-19", Lately.Month));
        await service.Record(Calls.To19("303", "b").With(s => s.StartsOn = Lately.Before(0)));
        Assert.Equal(1, (await service.Figure("303", "services-ending-by-19", Lately.Month))!.Figure.Value);
    }
}
