using System.Reflection;
using Send.Measures;

namespace Send.Observations.Profiles;

/// <summary>The profiles that a service brings with it: the JSON files of its <c>Profiles</c> folder, kept in its assembly.</summary>
public static class ProfileCatalogue
{
    public const string ResourcePrefix = "profile:";

    public static IReadOnlyList<Profile> In(Assembly assembly, MeasureCatalogue measures) =>
    [
        .. assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n =>
        {
            using var stream = assembly.GetManifestResourceStream(n)!;
            return ProfileJson.Read(stream, n[ResourcePrefix.Length..], measures);
        }),
    ];
}
