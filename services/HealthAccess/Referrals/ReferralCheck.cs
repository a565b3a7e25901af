using Send.HealthAccess.Checks;
using Send.HealthAccess.Children;
using Send.HealthAccess.Referrals.Checks;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using Referral = Send.HealthAccess.Storage.Referral;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>What a referral must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class ReferralCheck(AreaRegister register, ChildReferences children, TimeProvider time)
{
    /// <summary>The referral as it would be kept, or what is wrong.</summary>
    public (Referral? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var today = time.Today();
        var (child, wrongChild) = children.Check(wire.Child);
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.ReceivedOn))
            ?? IdCheck.Problem(wire.Id)
            ?? NumberInIdCheck.Problem(wire.Id, wire.Child)
            ?? wrongChild
            ?? ServiceCheck.Problem(wire.Service)
            ?? OdsCodeCheck.Problem("provider", wire.Provider, "provider")
            ?? (wire.Icb.Length == 0 ? null : OdsCodeCheck.Problem("icb", wire.Icb, "integrated care board"))
            ?? SourceCheck.Problem(wire.Source)
            ?? PriorityCheck.Problem(wire.Priority)
            ?? SenCheck.Problem(wire.SenProvision)
            ?? AgeCheck.Problem("age_months", wire.HasAgeMonths ? wire.AgeMonths : null)
            ?? PastDayCheck.Problem("received_on", wire.ReceivedOn, today)
            ?? DecisionCheck.Problem(wire, today)
            ?? NotAcceptedCheck.Problem(wire)
            ?? SignpostedCheck.Problem(wire)
            ?? DischargeCheck.Problem(wire, today)
            ?? HelpCheck.Problem(wire, today)
            ?? PauseCheck.Problem(wire, today)
            ?? WithdrawalCheck.Problem(wire.RecordedInError, "WithdrawReferral");
        return wrong is null ? (ReferralEntity.Of(wire, register.Find(wire.AreaCode)!.Code, child!), null) : (null, wrong);
    }
}
