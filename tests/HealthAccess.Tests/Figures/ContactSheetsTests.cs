using Send.HealthAccess.Services;
using Send.HealthAccess.Tests.Referrals;
using Send.HealthAccess.V1;
using Xunit;
using HealthService = Send.HealthAccess.V1.HealthService;

namespace Send.HealthAccess.Tests.Figures;

public sealed class ContactSheetsOnSqliteTests(OnSqlite service) : ContactSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class ContactSheetsOnPostgreSqlTests(OnPostgreSql service) : ContactSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ContactSheetsTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_child_had_beyond_the_plan_makes_up_for_no_other()
    {
        var cohort = new Cohort(service, "302");
        await cohort.Before();
        await cohort.Accepted("a", 100, 70, 60, 50, 40);
        await cohort.Accepted("b", 100, 72, 60, 50, 40, 30, 0);
        // 73 days of 365: a fifth of 50 and of 20 contacts a year.
        await Specify("302", "child-a", 50);
        await Specify("302", "child-b", 20);
        var delivered = await service.Figure("302", "contacts-delivered-of-specified", Lately.Year, ServiceNames.Therapies);
        Assert.Equal(8, delivered!.Figure.Numerator, 9);
        Assert.Equal(14, delivered.Figure.Denominator, 9);
        Assert.Equal(57.14, delivered.Figure.Value, 2);
    }

    [Fact]
    public async Task Contacts_that_the_provider_cancelled_are_out_of_all_arranged()
    {
        var cohort = new Cohort(service, "303");
        await cohort.Before();
        await cohort.Accepted("a", 100, 70, 60);
        await cohort.Contact("a", 10, ContactOutcome.CancelledByProvider);
        await cohort.Contact("a", 5, ContactOutcome.CancelledByFamily);
        Assert.Equal((1, 4), (await service.Figure("303", "contacts-cancelled-by-provider", Lately.Year, ServiceNames.Therapies)).Parts());
    }

    [Fact]
    public async Task Who_is_19_to_25_at_a_contact_is_counted_once_among_all_who_were_seen()
    {
        var cohort = new Cohort(service, "304", HealthService.Physiotherapy);
        await cohort.Before();
        // 227 months at the referral, 228 (19 years) by the second contact.
        var young = await cohort.Accepted("a", 60);
        await service.Amend(young.With(r => r.AgeMonths = 227));
        await cohort.Contact("a", 55);
        await cohort.Contact("a", 10);
        await cohort.Accepted("b", 60, 50);
        Assert.Equal(1, (await service.Figure("304", "seen-aged-19-to-25", Lately.Year))!.Figure.Value);
        Assert.Equal((1, 2), (await service.Figure("304", "seen-aged-19-to-25-share", Lately.Year)).Parts());
    }

    private async Task Specify(string area, string child, int contactsAYear) =>
        await new SpecifiedProvisionService.SpecifiedProvisionServiceClient(service.Channel).RecordSpecifiedProvisionAsync(
            new()
            {
                Provision = new()
                {
                    AreaCode = area,
                    Id = child,
                    Child = child,
                    Service = HealthService.SpeechAndLanguageTherapy,
                    From = Lately.Before(72),
                    To = Lately.Before(0),
                    ContactsAYear = contactsAYear,
                },
            },
            cancellationToken: Cancel);
}
