using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using Send.Hosting.Errors;

namespace Send.Observations.Serving;

/// <summary>Where a page begins, and of which request and revision; not to be made up by a caller.</summary>
/// <param name="Fingerprint">Of the request without its page.</param>
/// <param name="Revision">At which the page before was read.</param>
/// <param name="Offset">How many items went before.</param>
public sealed record PageToken(string Fingerprint, long Revision, int Offset)
{
    /// <summary>The token of a request, which starts at 0 where it is empty.</summary>
    /// <exception cref="ServiceException">The token is of another request, of another revision, or none.</exception>
    public static PageToken Read(string token, IMessage request, long revision)
    {
        var fingerprint = FingerprintOf(request);
        if (token.Length == 0)
            return new(fingerprint, revision, 0);
        if (Parse(token) is not { } read || read.Fingerprint != fingerprint)
            throw new ServiceException(ObservationErrors.PageToken());
        return read.Revision == revision ? read : throw new ServiceException(ObservationErrors.StalePage());
    }

    /// <summary>The token of the page after.</summary>
    public string Next(int items) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{Fingerprint}.{Revision}.{Offset + items}")));

    private static PageToken? Parse(string token)
    {
        if (!Base64Url.IsValid(token))
            return null;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)).Split('.');
        return parts is [var fingerprint, var r, var o] && long.TryParse(r, out var revision) && int.TryParse(o, out var offset) && offset > 0
            ? new(fingerprint, revision, offset) : null;
    }

    private static string FingerprintOf(IMessage request) => Convert.ToHexStringLower(SHA256.HashData(request.ToByteArray()).AsSpan(0, 12));
}
