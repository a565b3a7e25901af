using System.Buffers;
using Send.Hosting.Errors;
using Send.Observations.People;

namespace Send.Records.Checks;

/// <summary>
/// An id must be one, and hold no number of a person: of ids with ten digits by themselves one in eleven is refused by chance, which is
/// better than to keep an NHS number. The message never repeats what was sent.
/// </summary>
public static class IdCheck
{
    private const int Longest = 64;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public static FieldViolation? Problem(string id) => id switch
    {
        "" => new("id", "no-id", "There is no id. Give the one by which the sender knows the record, the same whenever it is sent."),
        { Length: > Longest } => new("id", "record-id", $"The id has {id.Length} characters. Give 1 to {Longest} letters, digits, dots, hyphens or underscores."),
        _ when id.AsSpan().ContainsAnyExcept(Allowed) => new(
            "id", "record-id", "The id has a character that none may have. Give letters, digits, dots, hyphens or underscores, and never a name."),
        _ when UniquePupilNumber.IsWithin(id) || id.Split('.', '_', '-').Any(UniquePupilNumber.Looks) => new(
            "id", "pupil-number-in-id", "The id holds what looks like a unique pupil number. Give one by which nobody can tell the pupil."),
        _ when NhsNumber.IsWithin(id) => new("id", "nhs-number-in-id", "The id holds what looks like an NHS number. Give one by which nobody can tell the person."),
        _ => null,
    };
}
