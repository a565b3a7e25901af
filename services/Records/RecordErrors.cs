using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Records;

/// <summary>
/// The errors of all records with an identity, beside those of each kind. None repeats an id, which a sender may have made from what
/// is personal.
/// </summary>
public static class RecordErrors
{
    public static ServiceError WrongField(FieldViolation wrong) => ServiceError.Invalid(wrong.Field, wrong.Code, wrong.Message);

    public static ServiceError Unknown(string field, string enumeration) => ServiceError.Invalid(
        field, $"unknown-{field.Replace('_', '-')}", $"That is none of {enumeration}. Give one of them, or none for all.");

    /// <param name="noun">The kind of records, for instance exclusion or crisis event, which is its field in requests too.</param>
    /// <param name="wrong">What is wrong with one.</param>
    public static ServiceError Wrong(string noun, FieldViolation wrong) => ServiceError.Invalid($"{Field(noun)}.{wrong.Field}", wrong.Code, wrong.Message);

    public static ServiceError Missing(string noun) => ServiceError.Invalid(Field(noun), $"no-{Code(noun)}", $"The request holds no {noun}.");

    public static ServiceError Exists(string noun) => new(
        $"{Code(noun)}-exists", StatusCode.AlreadyExists,
        $"Another content is held under the id of this {noun}. To amend it, read it and send its etag with the change.");

    public static ServiceError NotFound(string noun) => new(
        $"no-such-{Code(noun)}", StatusCode.NotFound, $"The area has no {noun} with this id. The list of its {noun}s names those that there are.");

    /// <summary>Why what is held is not changed; null where the etag is its own.</summary>
    public static ServiceError? OfEtag(string noun, string held, string sent) => sent.Length == 0 ? NoEtag(noun) : sent == held ? null : StaleEtag(noun);

    public static ServiceError Withdrawn(string noun) => new(
        "withdrawn", StatusCode.FailedPrecondition, $"The {noun} is withdrawn, and a withdrawn one is not changed any more. Record another with another id.");

    public static ServiceError Overlaps(string noun, FieldViolation overlap) => new(overlap.Code, StatusCode.FailedPrecondition, overlap.Message)
    {
        Violations = [overlap with { Field = $"{Field(noun)}.{overlap.Field}" }],
    };

    public static ServiceError TooMany(string noun, int most) => ServiceError.Invalid(
        "rows", "too-many-rows", $"A batch holds at most {most:N0} {noun}s. Nothing was kept; send it in parts.");

    private static ServiceError StaleEtag(string noun) => new(
        "stale-etag", StatusCode.Aborted, $"The {noun} was changed since it was read. Read it again, and send the change with its new etag.");

    private static ServiceError NoEtag(string noun) => ServiceError.Invalid(
        "etag", "no-etag", $"The request holds no etag, which says what of the {noun} was read. Read it, and send its etag with the change.");

    private static string Field(string noun) => noun.Replace(' ', '_');

    private static string Code(string noun) => noun.Replace(' ', '-');
}
