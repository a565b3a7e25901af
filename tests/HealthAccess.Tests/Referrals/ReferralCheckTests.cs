using Microsoft.Extensions.Options;
using Send.HealthAccess.Children;
using Send.HealthAccess.Referrals;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.HealthAccess.Tests.Referrals;

public sealed class ReferralCheckTests
{
    private readonly ReferralCheck check = new(
        AreaRegister.England, new(Options.Create(new ChildOptions { Key = "a key of the tests, and of nobody else" })), new OnADay());

    public static TheoryData<string, string, Action<Referral>> Wrong => new()
    {
        { "area_code", "unknown-area", r => r.AreaCode = "999" },
        { "area_code", "area-not-in-being", r => r.AreaCode = "909" },
        { "id", "no-id", r => r.Id = "" },
        { "id", "record-id", r => r.Id = "a b" },
        { "id", "nhs-number-in-id", r => r.Id = "r.943.476.5919" },
        { "id", "nhs-number-in-id", r => (r.Child, r.Id) = ("943-476-5919", "r-94347659191") },
        { "child", "no-child", r => r.Child = "" },
        { "child", "child-reference", r => r.Child = "C 1" },
        { "child", "nhs-number-check-digit", r => r.Child = "9434765918" },
        { "child", "nhs-number-check-digit", r => r.Child = "943.476.5918" },
        { "child", "nhs-number-in-reference", r => r.Child = "C-943-476-5919" },
        { "service", "no-service", r => r.Service = 0 },
        { "service", "unknown-service", r => r.Service = (HealthService)99 },
        { "provider", "not-an-ods-code", r => r.Provider = "" },
        { "provider", "not-an-ods-code", r => r.Provider = "RXA1234" },
        { "icb", "not-an-ods-code", r => r.Icb = "Q-1" },
        { "source", "no-source", r => r.Source = 0 },
        { "priority", "no-priority", r => r.Priority = (ReferralPriority)5 },
        { "sen_provision", "sen-provision", r => r.SenProvision = 0 },
        { "age_months", "age", r => r.AgeMonths = -1 },
        { "age_months", "age", r => r.AgeMonths = 312 },
        { "age_months", "age", r => r.ClearAgeMonths() },
        { "received_on", "not-a-day", r => r.ReceivedOn = "10/01/2025" },
        { "received_on", "in-the-future", r => r.ReceivedOn = "2026-02-11" },
        { "decision", "day-without-decision", r => r.Decision = 0 },
        { "decided_on", "decision-without-day", r => r.DecidedOn = "" },
        { "decided_on", "decided-before-received", r => r.DecidedOn = "2025-01-09" },
        { "not_accepted_because", "reason-of-another-decision", r => r.NotAcceptedBecause = NotAcceptedReason.ThresholdNotMet },
        { "not_accepted_because", "no-reason", r => r.Decision = ReferralDecision.NotAccepted },
        { "signposted_to", "signposting-of-another-decision", r => r.SignpostedTo = SignpostedTo.School },
        { "signposted_to", "no-signposting", r => r.Decision = ReferralDecision.Signposted },
        { "discharged_on", "reason-without-discharge", r => r.DischargedBecause = DischargeReason.Other },
        { "discharged_because", "discharge-without-reason", r => r.DischargedOn = "2025-03-01" },
        { "discharged_on", "discharged-before-received", r => (r.DischargedOn, r.DischargedBecause) = ("2025-01-09", DischargeReason.Other) },
        { "discharged_on", "discharged-before-decided", r => (r.DischargedOn, r.DischargedBecause) = ("2025-01-19", DischargeReason.Other) },
        { "help_started_on", "help-before-received", r => r.HelpStartedOn = "2025-01-09" },
        { "pauses", "not-a-pause", r => r.Pauses.Add(new ReferralPause()) },
        { "pauses", "pause-ends-before-start", r => r.Pauses.Add(new ReferralPause { From = "2025-02-02", To = "2025-02-01" }) },
        { "pauses", "pause-outside-referral", r => r.Pauses.Add(new ReferralPause { From = "2025-01-09", To = "2025-02-01" }) },
        { "pauses", "pauses-not-in-order", r => r.Pauses.AddRange([new ReferralPause { From = "2025-02-01" }, new ReferralPause { From = "2025-03-01" }]) },
        { "recorded_in_error", "withdrawal-by-itself", r => r.RecordedInError = true },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_is_named_by_field_and_code(string field, string code, Action<Referral> change)
    {
        var (kept, wrong) = check.Check(Given.Accepted("301", "a").With(change));
        Assert.Null(kept);
        Assert.Equal((field, code), (wrong!.Field, wrong.Code));
        Assert.NotEmpty(wrong.Message);
    }

    [Fact]
    public void Ages_from_birth_to_the_day_before_26_are_kept_and_so_is_a_decision_on_the_day_of_receipt()
    {
        Assert.NotNull(check.Check(Given.Accepted("301", "a").With(r => r.AgeMonths = 0)).Kept);
        Assert.NotNull(check.Check(Given.Accepted("301", "a").With(r => r.AgeMonths = 311)).Kept);
        Assert.NotNull(check.Check(Given.Accepted("301", "a").With(r => r.DecidedOn = r.ReceivedOn)).Kept);
    }

    [Fact]
    public void No_message_repeats_a_childs_reference() =>
        Assert.DoesNotContain("9434765918", check.Check(Given.Accepted("301", "a", "9434765918")).Wrong!.Message, StringComparison.Ordinal);
}
