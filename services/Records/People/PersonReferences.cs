using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Send.Hosting.Errors;
using Send.Observations.People;

namespace Send.Records.People;

/// <summary>
/// The references by which pupils or children are known here. A national number is turned into a keyed hash before anything else is done
/// with it; nothing else that could name a person gets past the letters that a reference may have.
/// </summary>
/// <param name="word">What they are: pupil or child, which is their field too.</param>
/// <param name="setting">The setting that has the key.</param>
/// <param name="key">The key; null where national numbers are refused.</param>
public abstract class PersonReferences(string word, string setting, string? key)
{
    private const int Longest = 64;
    private const int HashBytes = 15;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");
    private readonly byte[]? key = key is null ? null : Encoding.UTF8.GetBytes(key);

    /// <summary>What is wrong with a reference whoever has which key; null where nothing is. The message never repeats what was sent.</summary>
    /// <param name="word">What they are: pupil or child.</param>
    /// <param name="sent">The reference.</param>
    public static FieldViolation? Problem(string word, string sent) => sent switch
    {
        "" => new(word, $"no-{word}", $"The {word}'s reference is empty. Give the one by which the sender knows the {word}."),
        { Length: > Longest } => new(word, $"{word}-reference", $"The {word}'s reference has {sent.Length} characters. Give 1 to {Longest} letters, digits, dots, hyphens or underscores."),
        _ when sent.AsSpan().ContainsAnyExcept(Allowed) => new(
            word, $"{word}-reference", $"The {word}'s reference has a character that none may have. Give letters, digits, dots, hyphens or underscores, and never a name."),
        _ when UniquePupilNumber.Read(sent) is { } number => UniquePupilNumber.IsValid(number) ? null : new(
            word, "upn-check-letter", $"The {word}'s reference has the form of a unique pupil number, and its check letter is not the right one."),
        _ when UniquePupilNumber.IsWithin(sent) => new(
            word, "pupil-number-in-reference", $"The {word}'s reference holds a unique pupil number among other characters. Send the number alone, which is kept as a hash, or a reference without it."),
        _ => null,
    };

    /// <summary>The reference as it is kept, or what is wrong with it.</summary>
    public (string? Kept, FieldViolation? Wrong) Check(string sent) => (Problem(word, sent) ?? FurtherProblem(sent), NumberOf(sent), key) switch
    {
        ({ } wrong, _, _) => (null, wrong),
        (_, null, _) => (sent, null),
        (_, _, null) => (null, new(word, $"no-{word}-key", $"The {word}'s reference is a national number, and this service has no key ({setting}) to turn it into a reference. Send another reference.")),
        (_, ({ } kind, { } number), var secret) => ($"{kind}.{Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(number)).AsSpan(0, HashBytes))}", null),
    };

    /// <summary>What else is wrong with a reference of this kind of person.</summary>
    protected virtual FieldViolation? FurtherProblem(string sent) => null;

    /// <summary>The national number that a reference is, as it is hashed, and its kind; null where it is none.</summary>
    protected virtual (string Kind, string Number)? NumberOf(string sent) => UniquePupilNumber.Read(sent) is { } number ? ("upn", number) : null;
}
