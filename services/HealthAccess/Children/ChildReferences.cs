using Microsoft.Extensions.Options;
using Send.Hosting.Errors;
using Send.Records.People;

namespace Send.HealthAccess.Children;

/// <summary>The references by which children and young people are known here. NHS numbers are hashed as unique pupil numbers are.</summary>
public sealed class ChildReferences(IOptions<ChildOptions> options) : PersonReferences("child", "Children:Key", options.Value.Key)
{
    protected override FieldViolation? FurtherProblem(string sent) => NhsNumber.Looks(sent) && !NhsNumber.IsValid(sent)
        ? new("child", "nhs-number-check-digit", "The child's reference has the form of an NHS number, and its check digit is not the right one.")
        : null;

    protected override (string Kind, string Number)? NumberOf(string sent) => NhsNumber.Looks(sent) ? ("nhs", sent) : base.NumberOf(sent);
}
