using Send.Measures;

namespace Send.HealthAccess.Services;

/// <summary>Something that is counted for each line and each SEN provision, made as it is first asked for.</summary>
/// <param name="make">Makes one that has counted nothing.</param>
public sealed class ByLine<T>(Func<T> make)
    where T : class
{
    private static readonly int Provisions = Enum.GetValues<SenProvision>().Length;
    private readonly T?[] counted = new T?[ServiceLine.All.Count * Provisions];

    /// <summary>The lines of which anything was counted.</summary>
    public IEnumerable<ServiceLine> Lines => ServiceLine.All.Where(line => counted[line.Index * Provisions] is not null);

    /// <summary>The provisions of which anything was counted for a line.</summary>
    public IEnumerable<SenProvision> ProvisionsOf(ServiceLine line) =>
        Enum.GetValues<SenProvision>().Where(sen => counted[(line.Index * Provisions) + (int)sen] is not null);

    public T this[ServiceLine line, SenProvision sen] => counted[(line.Index * Provisions) + (int)sen] ??= make();
}
