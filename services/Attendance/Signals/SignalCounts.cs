using Send.Measures;

namespace Send.Attendance.Signals;

/// <summary>How many show a signal, by school and by SEN provision.</summary>
internal sealed class SignalCounts
{
    private static readonly int Provisions = Enum.GetValues<SenProvision>().Length;
    private readonly Dictionary<string, Share[]> schools = new(StringComparer.Ordinal);

    /// <summary>The shares of all pupils, school by school.</summary>
    public IEnumerable<(string School, Share Share)> Schools => schools.Select(s => (s.Key, s.Value[(int)SenProvision.All]));

    /// <summary>Adds one that could show it.</summary>
    /// <param name="school">The school.</param>
    /// <param name="sen">The provision; All where it is not known.</param>
    /// <param name="counted">Whether it does show it.</param>
    public void Add(string school, SenProvision sen, bool counted)
    {
        if (!schools.TryGetValue(school, out var shares))
            schools.Add(school, shares = new Share[Provisions]);
        shares[(int)SenProvision.All] = shares[(int)SenProvision.All].With(counted);
        if (sen != SenProvision.All)
            shares[(int)sen] = shares[(int)sen].With(counted);
    }

    /// <summary>The share of a provision in a school, or in the whole area where none is named.</summary>
    public Share Of(SenProvision sen, string school = "") =>
        school.Length > 0 ? schools.GetValueOrDefault(school)?[(int)sen] ?? default
        : new(schools.Values.Sum(s => s[(int)sen].Count), schools.Values.Sum(s => s[(int)sen].OutOf));
}
