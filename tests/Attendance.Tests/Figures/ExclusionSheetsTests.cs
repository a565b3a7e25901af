using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Storage;
using Send.Attendance.Tests.Exclusions;
using Send.Attendance.Tests.Register;
using Send.Attendance.Tests.UnofficialExclusions;
using Send.Measures.V1;
using Xunit;
using Given = Send.Attendance.Tests.Exclusions.Given;
using StatusCode = Grpc.Core.StatusCode;
using WithdrawalReason = Send.Attendance.V1.WithdrawalReason;

namespace Send.Attendance.Tests.Figures;

public sealed class ExclusionSheetsOnSqliteTests(OnSqlite service) : ExclusionSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class ExclusionSheetsOnPostgreSqlTests(OnPostgreSql service) : ExclusionSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ExclusionSheetsTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rates_are_out_of_the_roll_of_January_by_provision()
    {
        await Enrol("350");
        await service.Import("rates", Given.Suspension("350", "a"), Given.Suspension("350", "b").On("2025-11-03", "2025-11-03", 2), Given.Permanent("350", "c", "P3"));
        Assert.Equal(["2025/26 All 2/4", "2025/26 NoSen 0/2", "2025/26 SenSupport 2/1", "2025/26 EhcPlan 0/1"], (await Figures("350", "suspensions")).Where(f => f.StartsWith("2025/26 ", StringComparison.Ordinal) && !f.Contains("autumn", StringComparison.Ordinal)));
        Assert.Equal("2025/26 SenSupport 1/1", (await Figures("350", "suspended-pupils"))[2]);
        Assert.Equal("2025/26 EhcPlan 1/1", (await Figures("350", "permanent-exclusions"))[3]);
        var observation = (await service.Observations("350", "suspensions"))[0];
        Assert.Equal(("exclusion-records-2025-26", Grain.Records), (observation.Source.Id, observation.Source.Grain));
    }

    [Fact]
    public async Task An_area_that_sends_permanent_exclusions_alone_is_not_found_to_suspend_nobody()
    {
        await Enrol("351");
        await service.Record(Given.Permanent("351", "a"));
        Assert.Empty(await Figures("351", "suspensions"));
        Assert.Empty(await Figures("351", "suspended-pupils"));
        Assert.NotEmpty(await Figures("351", "permanent-exclusions"));
    }

    [Fact]
    public async Task A_term_of_which_none_is_held_says_nothing_though_others_of_its_year_do()
    {
        await Enrol("352");
        await service.Record(Given.Suspension("352", "a"));
        Assert.Equal(["2025/26", "2025/26 autumn"], (await service.Observations("352", "suspensions")).Select(o => o.Period.Text).Distinct());
    }

    [Fact]
    public async Task A_term_of_which_all_was_withdrawn_says_nought_and_nothing_where_it_was_an_error()
    {
        await Enrol("353");
        var withdrawn = await service.Record(Given.Permanent("353", "a"));
        await service.Withdraw(withdrawn);
        Assert.Equal("2025/26 All 0/4", (await Figures("353", "permanent-exclusions"))[0]);
        await service.Withdraw(await service.Record(Given.Suspension("353", "b")), WithdrawalReason.RecordedInError);
        Assert.Empty(await Figures("353", "suspensions"));
    }

    [Fact]
    public async Task One_that_is_amended_to_another_year_leaves_nothing_behind()
    {
        await Enrol("354");
        var recorded = await service.Record(Given.Suspension("354", "a"));
        await service.Amend(recorded.On("2024-10-07", "2024-10-07", 2));
        Assert.Equal(["2024/25", "2024/25 autumn"], (await service.Observations("354", "suspensions")).Select(o => o.Period.Text).Distinct());
    }

    [Fact]
    public async Task Schools_without_a_roll_are_in_no_rate_and_without_any_there_is_none()
    {
        await service.Record(Given.Suspension("355", "a"));
        Assert.All(await service.Observations("355", "suspensions"), o => Assert.Equal((SymbolKind.NobodyCounted, SenProvision.Unspecified), (o.Symbol.Kind, o.SenProvision)));
        await Enrol("355");
        await service.Record(Given.Suspension("355", "b", "P2").With(e => e.SchoolUrn = "100009"));
        Assert.Equal("2025/26 All 1/4", (await Figures("355", "suspensions"))[0]);
    }

    [Fact]
    public async Task What_was_kept_and_could_not_be_measured_is_measured_as_the_call_is_repeated()
    {
        await Enrol("356");
        var before = await service.Record(Given.Suspension("356", "a"));
        await KeepUnmeasured("356", "b");
        Assert.Equal("2025/26 All 1/4", (await Figures("356", "suspensions"))[0]);
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(before.With(e => e.Etag = "stale")));
        Assert.Equal("2025/26 All 2/4", (await Figures("356", "suspensions"))[0]);
    }

    [Fact]
    public async Task What_a_batch_kept_and_could_not_measure_is_measured_as_it_is_sent_again()
    {
        await Enrol("357");
        await service.Import("to be sent again", Given.Suspension("357", "a"));
        await KeepUnmeasured("357", "b");
        Assert.True((await service.Import("to be sent again", Given.Suspension("357", "a"))).AlreadyImported);
        Assert.Equal("2025/26 All 2/4", (await Figures("357", "suspensions"))[0]);
    }

    /// <summary>P1 at SEN support, P2 and P4 without SEN, P3 with an EHC plan, all year.</summary>
    private Task Enrol(string area) => service.Enrol(
        Enrolling.Spell(area, "P1", SenProvision.SenSupport), Enrolling.Spell(area, "P2", SenProvision.NoSen), Enrolling.Spell(area, "P3", SenProvision.EhcPlan), Enrolling.Spell(area, "P4", SenProvision.NoSen));

    private async Task<List<string>> Figures(string area, string measure) =>
        [.. (await service.Observations(area, measure)).Where(o => o.Figure is not null).OrderBy(o => o.Period.Text, StringComparer.Ordinal).ThenBy(o => o.SenProvision)
            .Select(o => $"{o.Period.Text} {(o.SenProvision == SenProvision.Unspecified ? "All" : o.SenProvision)} {o.Figure.Numerator}/{o.Figure.Denominator}")];

    /// <summary>As a call leaves a record whose measuring failed: of P2, kept, and in no figure.</summary>
    private async Task KeepUnmeasured(string area, string id)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(Cancel);
        await context.OneAtATime(Cancel);
        var held = await context.Exclusions.AsNoTracking().FirstAsync(e => e.AreaCode == area, Cancel);
        await new RecordVersions<Exclusion>(context, TimeProvider.System).Add(held with { Id = id, Pupil = "P2" }, before: null, Send.Records.Storage.VersionCause.Recorded, Cancel);
        await context.SaveChangesAsync(Cancel);
        await transaction.CommitAsync(Cancel);
    }
}
