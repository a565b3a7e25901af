using Microsoft.Extensions.Options;
using Send.Hosting.Errors;
using Send.Observations.People;
using Send.Records.People;

namespace Send.Attendance.Pupils;

/// <summary>The references by which pupils are known here.</summary>
public sealed class PupilReferences(IOptions<PupilOptions> options) : PersonReferences(Word, "Pupils:Key", options.Value.Key)
{
    private const string Word = "pupil";

    /// <summary>What is wrong with a reference whoever has which key; null where nothing is. The message never repeats what was sent.</summary>
    public static FieldViolation? Problem(string sent) => Problem(Word, sent) ?? NhsNumberIn(sent);

    protected override FieldViolation? FurtherProblem(string sent) => NhsNumberIn(sent);

    private static FieldViolation? NhsNumberIn(string sent) => NhsNumber.IsWithin(sent)
        ? new(Word, "nhs-number-in-reference", "The pupil's reference is an NHS number or holds one. Send the pupil's unique pupil number, which is kept as a hash, or a reference that is no national number.")
        : null;
}
