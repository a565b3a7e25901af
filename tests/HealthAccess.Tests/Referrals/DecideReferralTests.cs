using Grpc.Core;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Referrals;

public sealed class DecideReferralOnSqliteTests(OnSqlite service) : DecideReferralTests(service), IClassFixture<OnSqlite>;

public sealed class DecideReferralOnPostgreSqlTests(OnPostgreSql service) : DecideReferralTests(service), IClassFixture<OnPostgreSql>;

public abstract class DecideReferralTests(RunningRecords service)
{
    [Fact]
    public async Task A_referral_is_accepted_and_discharged_and_each_step_stays_in_its_history()
    {
        var accepted = await service.Decide(await service.Record(Given.Undecided("302", "a")), "2025-01-20", ReferralDecision.Accepted);
        await service.Discharge(accepted, "2025-06-30", DischargeReason.TreatmentCompleted);
        Assert.Equal(
            [(1, VersionCause.Recorded, "", ""), (2, VersionCause.Amended, "2025-01-20", ""), (3, VersionCause.Amended, "2025-01-20", "2025-06-30")],
            (await service.Get("302", "a")).History.Select(v => (v.Version.Number, v.Version.Cause, v.Referral.DecidedOn, v.Referral.DischargedOn)));
    }

    [Fact]
    public async Task A_second_decision_is_refused()
    {
        var refused = await service.Decide(await service.Record(Given.Undecided("303", "a")), "2025-01-20", ReferralDecision.NotAccepted, NotAcceptedReason.NoCapacity);
        await Refusal.Of(StatusCode.FailedPrecondition, "already-decided", () => service.Decide(refused, "2025-01-21", ReferralDecision.Accepted));
        await Refusal.Of(StatusCode.FailedPrecondition, "ended-by-decision", () => service.Discharge(refused, "2025-01-21", DischargeReason.Other));
    }

    [Fact]
    public async Task A_discharge_before_acceptance_is_refused_but_for_what_ends_a_wait_without_help()
    {
        var undecided = await service.Record(Given.Undecided("304", "a"));
        Assert.Equal("discharged_because", await Refusal.Of(StatusCode.InvalidArgument, "discharged-before-accepted", () => service.Discharge(undecided, "2025-02-01", DischargeReason.TreatmentCompleted)));
        var closed = await service.Discharge(undecided, "2025-02-01", DischargeReason.MovedAway);
        await Refusal.Of(StatusCode.FailedPrecondition, "already-discharged", () => service.Discharge(closed, "2025-02-02", DischargeReason.MovedAway));
        await Refusal.Of(StatusCode.FailedPrecondition, "already-discharged", () => service.Decide(closed, "2025-02-02", ReferralDecision.Accepted));
    }

    [Fact]
    public async Task A_stale_etag_is_refused_and_so_is_a_withdrawn_one()
    {
        var recorded = await service.Record(Given.Undecided("305", "a"));
        var decided = await service.Decide(recorded, "2025-01-20", ReferralDecision.Signposted, to: SignpostedTo.LocalOffer);
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(recorded));
        var withdrawn = await service.Withdraw(decided);
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Amend(withdrawn.With(r => r.RecordedInError = false)));
        await Refusal.Of(StatusCode.NotFound, "no-such-referral", () => service.Get("305", "b"));
    }

    [Fact]
    public async Task No_decision_is_no_decision() =>
        await Refusal.Of(StatusCode.InvalidArgument, "no-decision", async () => await service.Decide(await service.Record(Given.Undecided("306", "a")), "2025-01-20", 0));
}
