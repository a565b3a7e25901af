using Send.HealthAccess.Checks;
using Send.HealthAccess.Children;
using Send.HealthAccess.Transitions.Checks;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using Transition = Send.HealthAccess.Storage.Transition;
using Wire = Send.HealthAccess.V1.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>What a transition must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class TransitionCheck(AreaRegister register, ChildReferences children, TimeProvider time)
{
    /// <summary>The transition as it would be kept, or what is wrong.</summary>
    public (Transition? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var today = time.Today();
        var (child, wrongChild) = children.Check(wire.Child);
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.DueOn))
            ?? IdCheck.Problem(wire.Id)
            ?? wrongChild
            ?? NumberInIdCheck.Problem(wire.Id, wire.Child)
            ?? ServiceCheck.Problem(wire.Service)
            ?? SenCheck.Problem(wire.SenProvision)
            ?? DueCheck.Problem(wire, today)
            ?? PlanCheck.Problem(wire, today)
            ?? OutcomeOfTransitionCheck.Problem(wire, today)
            ?? WithdrawalCheck.Problem(wire.RecordedInError, "WithdrawTransition");
        return wrong is null ? (TransitionEntity.Of(wire, register.Find(wire.AreaCode)!.Code, child!), null) : (null, wrong);
    }
}
