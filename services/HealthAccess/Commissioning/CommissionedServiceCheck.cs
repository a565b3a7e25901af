using Send.HealthAccess.Checks;
using Send.HealthAccess.Commissioning.Checks;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;
using Wire = Send.HealthAccess.V1.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>What a commissioned service must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class CommissionedServiceCheck(AreaRegister register, TimeProvider time)
{
    /// <summary>The commissioned service as it would be kept, or what is wrong.</summary>
    public (CommissionedService? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var today = time.Today();
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.StartsOn))
            ?? IdCheck.Problem(wire.Id)
            ?? ServiceCheck.Problem(wire.Service)
            ?? CommissionerCheck.Problem(wire, register)
            ?? AgesCheck.Problem(wire)
            ?? TermCheck.Problem(wire, today)
            ?? WithdrawalCheck.Problem(wire.RecordedInError, "WithdrawCommissionedService");
        return wrong is null ? (CommissionedServiceEntity.Of(wire, register.Find(wire.AreaCode)!.Code), null) : (null, wrong);
    }
}
