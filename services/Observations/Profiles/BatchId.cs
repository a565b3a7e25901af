using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Send.Observations.Profiles;

/// <summary>The id of a batch, made from what the file holds and the profile it is read by: the same content is the same batch.</summary>
public static class BatchId
{
    public static async Task<string> Of(string path, object profile, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(await SHA256.HashDataAsync(file, cancellationToken));
        hash.AppendData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(profile, profile.GetType())));
        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
