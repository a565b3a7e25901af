using Send.HealthAccess.Checks;
using Send.HealthAccess.Children;
using Send.HealthAccess.Crisis.Checks;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;
using Wire = Send.HealthAccess.V1.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>What a crisis must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class CrisisEventCheck(AreaRegister register, ChildReferences children, TimeProvider time)
{
    /// <summary>The crisis as it would be kept, or what is wrong.</summary>
    public (CrisisEvent? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var (child, wrongChild) = children.Check(wire.Child);
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.Date))
            ?? IdCheck.Problem(wire.Id)
            ?? wrongChild
            ?? NumberInIdCheck.Problem(wire.Id, wire.Child)
            ?? KindCheck.Problem(wire.Kind)
            ?? PastDayCheck.Problem("date", wire.Date, time.Today())
            ?? OdsCodeCheck.Problem("provider", wire.Provider, "provider")
            ?? SenCheck.Problem(wire.SenProvision)
            ?? AgeCheck.Problem("age_months", wire.HasAgeMonths ? wire.AgeMonths : null)
            ?? WithdrawalCheck.Problem(wire.RecordedInError, "WithdrawCrisisEvent");
        return wrong is null ? (CrisisEventEntity.Of(wire, register.Find(wire.AreaCode)!.Code, child!), null) : (null, wrong);
    }
}
