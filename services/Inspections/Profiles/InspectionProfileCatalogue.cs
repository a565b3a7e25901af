using System.Text.Json;

namespace Send.Inspections.Profiles;

/// <summary>The profiles of published lists that this service brings with it.</summary>
public static class InspectionProfileCatalogue
{
    private const string ResourcePrefix = "inspection-profile:";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    public static IReadOnlyList<InspectionProfile> All { get; } =
    [
        .. InspectionsService.Assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n =>
        {
            using var stream = InspectionsService.Assembly.GetManifestResourceStream(n)!;
            return JsonSerializer.Deserialize<InspectionProfile>(stream, Json)!;
        }),
    ];
}
