using Send.HealthAccess.Services;
using Send.HealthAccess.Tests.Referrals;
using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;
using HealthService = Send.HealthAccess.V1.HealthService;

namespace Send.HealthAccess.Tests.Figures;

public sealed class WaitSheetsOnSqliteTests(OnSqlite service) : WaitSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class WaitSheetsOnPostgreSqlTests(OnPostgreSql service) : WaitSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class WaitSheetsTests(RunningRecords service)
{
    private const string Speech = "Therapy interventions: Speech and language";

    [Fact]
    public async Task Open_waits_are_those_of_the_last_day_and_completed_ones_those_of_the_year_never_mixed()
    {
        var cohort = new Cohort(service, "302");
        await cohort.Goes();
        await cohort.Accepted("a", 10);
        await cohort.Accepted("b", 126);
        await cohort.Accepted("c", 127);
        await cohort.Accepted("d", 400);
        await cohort.Accepted("e", 364);
        await cohort.Accepted("f", 40, 20, 5);
        await cohort.Accepted("g", 100, 60);
        await cohort.NotAccepted("h", 50, 45);
        await cohort.Accepted("i", 30);
        await cohort.Contact("i", 20, ContactOutcome.DidNotAttend);
        // Seen the day after: at the end of the month the child still waited.
        await cohort.Accepted("j", 20, -1);

        // 10, 20, 30, 126, 127, 364 and 400 days.
        Assert.Equal(7, (await Month("waiting-list"))!.Figure.Value);
        Assert.Equal((4, 7), (await Month("waiting-within-18-weeks")).Parts());
        Assert.Equal((1, 7), (await Month("waiting-over-52-weeks")).Parts());
        Assert.Equal((126, 7), Days(await Month("waiting-median-days")));
        Assert.Equal(382.72, (await Month("waiting-92nd-percentile-days"))!.Figure.Value, 2);
        Assert.Equal(4, (await service.Figure("302", "waiting-within-18-weeks", Lately.Month, ServiceNames.Therapies)).Parts().Numerator);

        // f was seen after 20 days and g after 40.
        Assert.Equal((30, 2), Days(await Year("first-contact-median-days")));
        Assert.Equal((2, 2), (await Year("first-contact-within-18-weeks")).Parts());
        Assert.Equal((35, 1), Days(await Year("second-contact-median-days")));

        // Of the nine referred in the year two were seen: half never were.
        var halfSeen = await Year("first-contact-kaplan-meier-median-days");
        Assert.Equal((null, SymbolKind.NotAvailable), (halfSeen!.Figure, halfSeen.Symbol.Kind));
        Assert.Contains("More than half had not been seen", halfSeen.Symbol.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_seen_and_who_waits_give_a_median_together()
    {
        var cohort = new Cohort(service, "303");
        await cohort.Goes();
        await cohort.Accepted("a", 100, 90);
        await cohort.Accepted("b", 100, 80);
        await cohort.Accepted("c", 100, 40);
        await cohort.Accepted("d", 100);
        await cohort.Accepted("e", 20);
        // Seen after 10, 20 and 60 days: 4/5, 3/5; e waits no longer than 20 days; then 3/5 × 1/2. Of completed waits alone the median is 20.
        Assert.Equal((60, 5), Days(await service.Figure("303", "first-contact-kaplan-meier-median-days", Lately.Year, Speech)));
        Assert.Equal((20, 3), Days(await service.Figure("303", "first-contact-median-days", Lately.Year, Speech)));
    }

    [Fact]
    public async Task Waits_are_told_by_provision_and_a_change_of_one_contact_changes_them()
    {
        var cohort = new Cohort(service, "304");
        var referral = await cohort.Accepted("a", 6);
        await service.Amend(referral.With(r => r.SenProvision = SenProvision.EhcPlan));
        await cohort.Accepted("b", 8);
        await cohort.Accepted("seen", 9, 5);
        Assert.Equal(1, (await service.Figure("304", "waiting-list", Lately.Month, ServiceNames.Therapies, SenProvision.EhcPlan))!.Figure.Value);
        Assert.Null(await service.Figure("304", "waiting-list", Lately.Month, Speech, SenProvision.EhcPlan));
        await cohort.Contact("a", 3);
        Assert.Equal(1, (await service.Figure("304", "waiting-list", Lately.Month, Speech))!.Figure.Value);
        var nobody = await service.Figure("304", "waiting-within-18-weeks", Lately.Month, ServiceNames.Therapies, SenProvision.EhcPlan);
        Assert.Equal((null, SymbolKind.NobodyCounted), (nobody!.Figure, nobody.Symbol.Kind));
    }

    [Fact]
    public async Task Camhs_is_seen_within_four_weeks_in_under_28_days_of_those_of_whom_it_is_known()
    {
        var cohort = new Cohort(service, "305", HealthService.CamhsGettingHelp);
        await cohort.Goes();
        await cohort.Discharged("k", 100, 10, 80, 60);
        await cohort.Accepted("l", 90, 62);
        await cohort.NotAccepted("m", 80, 75);
        await cohort.Accepted("n", 70);
        await cohort.Accepted("o", 20);
        await cohort.Signposted("p", 60, 55);
        await cohort.Discharged("q", 50, 20, 30);

        // k and q after 20 days, l after 28, n not in 70; o has waited 20 days, m and p were turned away.
        Assert.Equal((2, 4), (await Camhs("camhs-seen-within-four-weeks")).Parts());
        // k had two contacts; q one, m and p none.
        Assert.Equal((3, 4), (await Camhs("closed-before-support")).Parts());
        Assert.Equal((5, 7), (await Camhs("referrals-accepted")).Parts());
        Assert.Equal((1, 7), (await Camhs("referrals-signposted")).Parts());
        Assert.Equal((1, 7), (await Camhs("not-accepted-threshold-not-met")).Parts());
        Assert.Equal((0, 7), (await Camhs("not-accepted-no-capacity")).Parts());
        // Them, and the one who is seen all the time.
        Assert.Equal(4, (await service.Figure("305", "camhs-children-seen", Lately.Year))!.Figure.Value);

        Task<Observation?> Camhs(string measure) => service.Figure("305", measure, Lately.Year, ServiceNames.Camhs);
    }

    [Fact]
    public async Task Only_camhs_is_held_to_four_weeks_and_what_nobody_was_referred_to_has_no_figures()
    {
        await new Cohort(service, "306").Accepted("a", 30, 20);
        Assert.Empty(await service.Figures("306", "camhs-seen-within-four-weeks"));
        Assert.All(await service.Figures("306"), o => Assert.Contains(o.Service, (string[])[Speech, ServiceNames.Therapies, ""]));
    }

    [Fact]
    public async Task Of_an_area_that_sends_no_more_nothing_is_said_after_its_last_month()
    {
        await new Cohort(service, "308").Accepted("a", 100);
        await new Cohort(service, "308").Accepted("seen", 100, 100);
        var last = (await service.Figures("308", "waiting-list")).Select(o => o.Period.Text).Max(StringComparer.Ordinal);
        Assert.Equal(Lately.Before(100)[..7], last);
        await new Cohort(service, "308").Accepted("b", 3);
        Assert.Equal(2, (await service.Figure("308", "waiting-list", Lately.Month, Speech))!.Figure.Value);
    }

    [Fact]
    public async Task Where_one_provider_of_two_stops_there_are_no_figures_once_its_children_are_over_a_tenth_and_a_late_sending_brings_them_back()
    {
        var going = new Cohort(service, "309");
        await going.Accepted("seen", 40, 10);
        await going.Accepted("waits", 30);
        var stopped = new Cohort(service, "309", provider: "RXB");
        await stopped.Accepted("b-seen", 120, 110);
        await stopped.Accepted("lost", 120);
        var none = (await service.Figures("309", "waiting-list", "waiting-within-18-weeks", "waiting-median-days")).Where(o => o.Period.Text == Lately.Month).ToList();
        Assert.Equal(["waiting-list", "waiting-median-days", "waiting-within-18-weeks"], none.Select(o => o.MeasureId).Distinct().Order(StringComparer.Ordinal));
        Assert.All(none, o => Assert.Matches("^Providers of over a tenth of those who would wait sent no contacts of the service after [A-Z][a-z]+ 20[0-9]{2}\\.$", o.Symbol.Reason));
        Assert.Null((await service.Figure("309", "waiting-list", Lately.Month, Speech))!.Figure);
        Assert.Equal(1, (await service.Figure("309", "waiting-list", Lately.Before(120)[..7], Speech))!.Figure.Value);

        await stopped.Accepted("late", 3, 1);
        Assert.Equal(2, (await service.Figure("309", "waiting-list", Lately.Month, Speech))!.Figure.Value);
        Assert.Equal((2, 2), (await service.Figure("309", "waiting-within-18-weeks", Lately.Month, Speech)).Parts());
    }

    [Fact]
    public async Task Of_years_that_began_before_the_records_only_the_last_says_why_it_has_no_figures_and_once_one_is_whole_it_has()
    {
        var cohort = new Cohort(service, "310", HealthService.CamhsGettingHelp);
        await cohort.Discharged("a", 100, 20, 80, 60);
        await cohort.Accepted("b", 3, 1);
        string[] ofYears = ["first-contact-median-days", "first-contact-kaplan-meier-median-days", "camhs-seen-within-four-weeks", "closed-before-support", "referrals-accepted", "contacts-cancelled-by-provider"];
        var none = (await service.Figures("310", ofYears)).Where(o => o.Service == ServiceNames.Camhs && o.SenProvision == SenProvision.Unspecified).ToList();
        Assert.Equal(ofYears.Order(StringComparer.Ordinal), none.Select(o => o.MeasureId).Order(StringComparer.Ordinal));
        Assert.All(none, o => Assert.Equal(Lately.Year, o.Period.Text));
        Assert.All(none, o => Assert.Matches("^Records begin in [A-Z][a-z]+ 20[0-9]{2}: there is no whole year yet\\.$", o.Symbol.Reason));
        Assert.Equal(0, (await service.Figure("310", "waiting-list", Lately.Month, ServiceNames.Camhs))!.Figure.Value);

        await cohort.Goes();
        var some = (await service.Figures("310", ofYears)).Where(o => o.Service == ServiceNames.Camhs && o.SenProvision == SenProvision.Unspecified && o.Period.Text == Lately.Year).ToList();
        Assert.Equal(ofYears.Order(StringComparer.Ordinal), some.Select(o => o.MeasureId).Order(StringComparer.Ordinal));
        Assert.All(some, o => Assert.NotNull(o.Figure));
    }

    [Fact]
    public async Task When_all_is_withdrawn_nothing_is_said_any_more()
    {
        var referral = await new Cohort(service, "307").Accepted("a", 30);
        Assert.NotEmpty(await service.Figures("307", "waiting-list"));
        await service.Withdraw(referral);
        Assert.Empty(await service.Figures("307", "waiting-list"));
    }

    private static (double Days, double Of) Days(Observation? figure) => (figure!.Figure.Value, figure.Figure.Denominator);

    private Task<Observation?> Month(string measure) => service.Figure("302", measure, Lately.Month, Speech);

    private Task<Observation?> Year(string measure) => service.Figure("302", measure, Lately.Year, Speech);
}
