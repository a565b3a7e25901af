using Send.Records.Storage;

namespace Send.Records;

/// <summary>The latest versions of an area's records of one kind, by id and by subject.</summary>
public sealed class HeldRecords<T>
    where T : VersionedRecord
{
    private readonly RecordRules<T> rules;
    private readonly Dictionary<string, T> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> bySubject = new(StringComparer.Ordinal);

    public HeldRecords(IEnumerable<T> latest, RecordRules<T> rules)
    {
        this.rules = rules;
        foreach (var record in latest)
            Put(record, before: null);
    }

    public T? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>Those of the subject of another.</summary>
    public IEnumerable<T> BesideOf(T record) => bySubject.GetValueOrDefault(rules.SubjectOf(record)) ?? [];

    /// <summary>Adds a version, in the place of the one before where there is one.</summary>
    public void Put(T record, T? before)
    {
        byId[record.Id] = record;
        if (before is not null)
            bySubject[rules.SubjectOf(before)].RemoveAll(r => r.Id == before.Id);
        var subject = rules.SubjectOf(record);
        if (!bySubject.TryGetValue(subject, out var ofSubject))
            bySubject[subject] = ofSubject = [];
        ofSubject.Add(record);
    }
}
