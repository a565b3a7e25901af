using System.Collections.Frozen;
using System.Reflection;

namespace Send.Measures;

/// <summary>The measures of a service: every <see cref="Measure"/> that its assembly defines.</summary>
public sealed class MeasureCatalogue
{
    private readonly FrozenDictionary<string, Measure> byId;

    private MeasureCatalogue(IEnumerable<Measure> measures)
    {
        All = [.. measures.OrderBy(m => m.Id, StringComparer.Ordinal)];
        byId = All.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of their ids.</summary>
    public IReadOnlyList<Measure> All { get; }

    /// <summary>The measures that an assembly defines.</summary>
    /// <exception cref="ArgumentException">Two measures have the same id.</exception>
    public static MeasureCatalogue In(Assembly assembly) => new(
        from type in assembly.GetTypes()
        where type.IsSubclassOf(typeof(Measure)) && !type.IsAbstract
        select (Measure)Activator.CreateInstance(type)!);

    /// <summary>The measure with an id; null where there is none.</summary>
    public Measure? Find(string id) => byId.GetValueOrDefault(id);
}
