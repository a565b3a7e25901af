using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Send.Hosting.Errors;

namespace Send.Attendance.Pupils;

/// <summary>
/// The references by which pupils are known here. A unique pupil number is turned into a keyed hash before anything else is done
/// with it; nothing else that could name a pupil gets past the letters that a reference may have.
/// </summary>
public sealed class PupilReferences(IOptions<PupilOptions> options)
{
    private const int Longest = 64;
    private const int HashBytes = 15;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");
    private readonly byte[]? key = options.Value.Key is { } text ? Encoding.UTF8.GetBytes(text) : null;

    /// <summary>What is wrong with a reference whoever has which key; null where nothing is. The message never repeats what was sent.</summary>
    public static FieldViolation? Problem(string sent) => sent switch
    {
        "" => Wrong("no-pupil", "The pupil's reference is empty. Give the one by which the sender knows the pupil."),
        { Length: > Longest } => Wrong("pupil-reference", $"The pupil's reference has {sent.Length} characters. Give 1 to {Longest} letters, digits, dots, hyphens or underscores."),
        _ when sent.AsSpan().ContainsAnyExcept(Allowed) => Wrong(
            "pupil-reference", "The pupil's reference has a character that none may have. Give letters, digits, dots, hyphens or underscores, and never a name."),
        _ when IsNumber(sent) && !UniquePupilNumber.IsValid(Number(sent)) => Wrong(
            "upn-check-letter", "The pupil's reference has the form of a unique pupil number, and its check letter is not the right one."),
        _ when sent.Length > UniquePupilNumber.Length && UniquePupilNumber.IsWithin(sent) => Wrong(
            "pupil-number-in-reference", "The pupil's reference holds a unique pupil number among other characters. Send the number alone, which is kept as a hash, or a reference without it."),
        _ => null,
    };

    /// <summary>The reference as it is kept, or what is wrong with it.</summary>
    public (string? Kept, FieldViolation? Wrong) Check(string sent) => (Problem(sent), IsNumber(sent), key) switch
    {
        ({ } wrong, _, _) => (null, wrong),
        (_, false, _) => (sent, null),
        (_, _, null) => (null, Wrong("no-pupil-key", "The pupil's reference is a unique pupil number, and this service has no key (Pupils:Key) to turn it into a reference. Send another reference.")),
        (_, _, var secret) => ($"upn.{Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(Number(sent))).AsSpan(0, HashBytes))}", null),
    };

    // Its length first: a year has millions of references, and few are as long as a number.
    private static bool IsNumber(string sent) => sent.Length == UniquePupilNumber.Length && UniquePupilNumber.Looks(Number(sent));

    /// <summary>A number is the same in small letters, and as personal.</summary>
    private static string Number(string sent) => sent.ToUpperInvariant();

    private static FieldViolation Wrong(string code, string message) => new("pupil", code, message);
}
