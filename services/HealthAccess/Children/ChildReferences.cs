using Microsoft.Extensions.Options;
using Send.Hosting.Errors;
using Send.Observations.People;
using Send.Records.People;

namespace Send.HealthAccess.Children;

/// <summary>The references by which children and young people are known here. NHS numbers are hashed as unique pupil numbers are.</summary>
public sealed class ChildReferences(IOptions<ChildOptions> options) : PersonReferences("child", "Children:Key", options.Value.Key)
{
    protected override FieldViolation? FurtherProblem(string sent) => NhsNumber.Read(sent) switch
    {
        { } number => NhsNumber.IsValid(number) ? null : new(
            "child", "nhs-number-check-digit", "The child's reference has the form of an NHS number, and its check digit is not the right one."),
        null when NhsNumber.IsWithin(sent) => new(
            "child", "nhs-number-in-reference", "The child's reference holds an NHS number among other characters. Send the number alone, which is kept as a hash, or a reference without it."),
        _ => null,
    };

    protected override (string Kind, string Number)? NumberOf(string sent) => NhsNumber.Read(sent) is { } number ? ("nhs", number) : base.NumberOf(sent);
}
