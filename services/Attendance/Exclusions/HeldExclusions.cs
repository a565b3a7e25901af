using Exclusion = Send.Attendance.Storage.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>The latest versions of an area's exclusions, by id and by pupil and school.</summary>
internal sealed class HeldExclusions
{
    private readonly Dictionary<string, Exclusion> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Pupil, string SchoolUrn), List<Exclusion>> byPupil = [];

    public HeldExclusions(IEnumerable<Exclusion> latest)
    {
        foreach (var exclusion in latest)
            Put(exclusion, before: null);
    }

    public Exclusion? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>Those of the pupil at the school of another.</summary>
    public IEnumerable<Exclusion> Of(Exclusion exclusion) => byPupil.GetValueOrDefault(Key(exclusion)) ?? [];

    /// <summary>Adds a version, in the place of the one before where there is one.</summary>
    public void Put(Exclusion exclusion, Exclusion? before)
    {
        byId[exclusion.Id] = exclusion;
        if (before is not null)
            byPupil[Key(before)].RemoveAll(e => e.Id == before.Id);
        if (!byPupil.TryGetValue(Key(exclusion), out var ofPupil))
            byPupil[Key(exclusion)] = ofPupil = [];
        ofPupil.Add(exclusion);
    }

    private static (string Pupil, string SchoolUrn) Key(Exclusion exclusion) => (exclusion.Pupil, exclusion.SchoolUrn);
}
