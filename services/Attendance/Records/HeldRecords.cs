using Send.Attendance.Storage;

namespace Send.Attendance.Records;

/// <summary>The latest versions of an area's records of one kind, by id and by pupil.</summary>
internal sealed class HeldRecords<T>
    where T : VersionedRecord
{
    private readonly RecordRules<T> rules;
    private readonly Dictionary<string, T> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> byPupil = new(StringComparer.Ordinal);

    public HeldRecords(IEnumerable<T> latest, RecordRules<T> rules)
    {
        this.rules = rules;
        foreach (var record in latest)
            Put(record, before: null);
    }

    public T? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>Those of the pupil of another.</summary>
    public IEnumerable<T> BesideOf(T record) => byPupil.GetValueOrDefault(rules.PupilOf(record)) ?? [];

    /// <summary>Adds a version, in the place of the one before where there is one.</summary>
    public void Put(T record, T? before)
    {
        byId[record.Id] = record;
        if (before is not null)
            byPupil[rules.PupilOf(before)].RemoveAll(r => r.Id == before.Id);
        var pupil = rules.PupilOf(record);
        if (!byPupil.TryGetValue(pupil, out var ofPupil))
            byPupil[pupil] = ofPupil = [];
        ofPupil.Add(record);
    }
}
