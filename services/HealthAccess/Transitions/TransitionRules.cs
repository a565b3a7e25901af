using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Transitions;

/// <summary>What transitions have of their own among records.</summary>
internal sealed class TransitionRules : RecordRules<Transition>
{
    public const string Word = "transition";

    public override string Noun => Word;

    public override string SubjectOf(Transition record) => record.Child;

    public override IQueryable<Transition> OfSubject(IQueryable<Transition> records, Transition record) => records.Where(r => r.Child == record.Child);

    public override bool IsWithdrawn(Transition record) => record.RecordedInError;

    public override bool SayTheSame(Transition one, Transition other) => Content(one).Equals(Content(other));

    /// <summary>A young person leaves a service on a day once.</summary>
    public override FieldViolation? Overlap(Transition record, IEnumerable<Transition> others) =>
        others.Any(o => o.Id != record.Id && !o.RecordedInError && o.Service == record.Service && o.DueOn == record.DueOn)
            ? new("due_on", "transition-twice", "That the young person leaves this service on this day is held under another id, and would count twice. Amend or withdraw that one first.")
            : null;

    private static Transition Content(Transition t) => t with { Version = 0, Latest = false, Position = 0, ReceivedAt = 0, Cause = default, Etag = "", RecordedInError = false };
}
