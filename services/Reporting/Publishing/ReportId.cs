using System.Security.Cryptography;

namespace Send.Reporting.Publishing;

/// <summary>A report's id, which follows from what it says.</summary>
public static class ReportId
{
    private const int Digits = 20;

    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..Digits];

    /// <summary>An id as a person may have written it.</summary>
    public static string Read(string given) => given.Trim().ToLowerInvariant();
}
