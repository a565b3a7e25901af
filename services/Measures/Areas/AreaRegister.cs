using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Send.Measures.Areas;

/// <summary>
/// The areas of a nation with their regions, neighbours and NHS places. Areas are found by code; a name is for a person
/// who types it (<see cref="AreaNames"/>), never for joining data.
/// </summary>
public sealed class AreaRegister
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly FrozenDictionary<string, Area> areas;
    private readonly FrozenDictionary<PlaceKind, FrozenDictionary<string, Place>> places;

    private AreaRegister(RegisterFile file)
    {
        (Nation, Regions, Icbs, SubIcbs) = (file.Nation, file.Regions, file.Icbs, file.SubIcbs);
        All = [.. file.Areas.OrderBy(a => a.Code, StringComparer.Ordinal)];
        Current = [.. All.Where(a => a.To is null)];
        areas = (from area in All from code in (string[])[area.Code, area.Ons, .. area.FormerOns] select (code, area))
            .ToFrozenDictionary(x => x.code, x => x.area, StringComparer.Ordinal);
        places = new Dictionary<PlaceKind, FrozenDictionary<string, Place>>
        {
            [PlaceKind.Area] = areas.ToFrozenDictionary(a => a.Key, a => new Place(PlaceKind.Area, a.Value.Code, a.Value.Name), StringComparer.Ordinal),
            [PlaceKind.Icb] = Places(PlaceKind.Icb, Icbs),
            [PlaceKind.SubIcb] = Places(PlaceKind.SubIcb, SubIcbs),
        }.ToFrozenDictionary();
    }

    /// <summary>England: 153 areas in being, and the former ones that published figures speak of.</summary>
    public static AreaRegister England { get; } = Embedded("england.json");

    /// <summary>The nation.</summary>
    public Region Nation { get; }

    /// <summary>Its regions.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>Its integrated care boards.</summary>
    public IReadOnlyList<NhsPlace> Icbs { get; }

    /// <summary>Its sub-ICB locations.</summary>
    public IReadOnlyList<NhsPlace> SubIcbs { get; }

    /// <summary>The areas in being, in the order of their codes.</summary>
    public IReadOnlyList<Area> Current { get; }

    /// <summary>All areas, former ones too, in the order of their codes.</summary>
    public IReadOnlyList<Area> All { get; }

    /// <summary>Reads a register from a JSON file of the same form as the one of England.</summary>
    /// <exception cref="JsonException">The file is no register.</exception>
    /// <exception cref="ArgumentException">A code stands for two areas.</exception>
    public static AreaRegister Read(Stream json) =>
        new(JsonSerializer.Deserialize<RegisterFile>(json, Json) ?? throw new JsonException("The register is empty."));

    /// <summary>The register in a file; England's where no file is named.</summary>
    /// <exception cref="JsonException">The file is no register.</exception>
    public static AreaRegister Open(string? file)
    {
        if (string.IsNullOrEmpty(file))
            return England;
        using var stream = File.OpenRead(file);
        return Read(stream);
    }

    /// <summary>The area of a 3-digit code, or of an ONS code in force or former; null where there is none.</summary>
    public Area? Find(string code) => areas.GetValueOrDefault(code);

    /// <summary>A place by its kind and any of its codes; null where there is none.</summary>
    public Place? FindPlace(PlaceKind kind, string code) => places.GetValueOrDefault(kind)?.GetValueOrDefault(code);

    /// <summary>The places whose figures speak of an area: itself, its ICBs and its sub-ICB locations, with their shares of it.</summary>
    public IReadOnlyList<(Place Place, double Share)> PlacesOf(Area area) =>
    [
        (FindPlace(PlaceKind.Area, area.Code)!, 1),
        .. area.Icbs.Select(s => (FindPlace(PlaceKind.Icb, s.Code)!, s.Share)),
        .. area.SubIcbs.Select(s => (FindPlace(PlaceKind.SubIcb, s.Code)!, s.Share)),
    ];

    private static AreaRegister Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return Read(stream);
    }

    private static FrozenDictionary<string, Place> Places(PlaceKind kind, IEnumerable<NhsPlace> places) =>
        (from place in places from code in (string[])[place.Code, place.Ons] select (code, new Place(kind, place.Code, place.Name)))
        .ToFrozenDictionary(p => p.code, p => p.Item2, StringComparer.Ordinal);

    private sealed record RegisterFile(
        Region Nation, IReadOnlyList<Region> Regions, IReadOnlyList<NhsPlace> Icbs, IReadOnlyList<NhsPlace> SubIcbs, IReadOnlyList<Area> Areas);
}
