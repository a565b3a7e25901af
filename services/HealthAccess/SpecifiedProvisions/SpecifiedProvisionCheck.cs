using Send.HealthAccess.Checks;
using Send.HealthAccess.Children;
using Send.HealthAccess.SpecifiedProvisions.Checks;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;
using Wire = Send.HealthAccess.V1.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>What specified provision must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class SpecifiedProvisionCheck(AreaRegister register, ChildReferences children, TimeProvider time)
{
    /// <summary>The provision as it would be kept, or what is wrong.</summary>
    public (SpecifiedProvision? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var (child, wrongChild) = children.Check(wire.Child);
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.From))
            ?? IdCheck.Problem(wire.Id)
            ?? wrongChild
            ?? NumberInIdCheck.Problem(wire.Id, wire.Child)
            ?? ServiceCheck.Problem(wire.Service)
            ?? FirstDayOfProvisionCheck.Problem(wire.From, time.Today())
            ?? LastDayCheck.Problem(wire)
            ?? AmountCheck.Problem(wire)
            ?? WithdrawalCheck.Problem(wire.RecordedInError, "WithdrawSpecifiedProvision");
        return wrong is null ? (SpecifiedProvisionEntity.Of(wire, register.Find(wire.AreaCode)!.Code, child!), null) : (null, wrong);
    }
}
