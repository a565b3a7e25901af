using System.Collections.Frozen;

namespace Send.Attendance.Exclusions;

/// <summary>
/// DfE's codes of reasons for exclusions: 16 since 2020/21, of which a school may give three. Before, it gave one, and OT (other)
/// was one of them.
/// </summary>
internal static class ReasonCodes
{
    public const string Other = "OT";

    public static DateOnly FirstOfThree { get; } = new(2020, 9, 1);

    public static IReadOnlyList<string> InForce { get; } = ["PP", "PA", "VP", "VA", "OW", "BU", "RA", "LG", "DS", "SM", "DA", "DM", "TH", "MT", "PH", "DB"];

    private static readonly FrozenSet<string> Known = InForce.Append(Other).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Codes that are on no list that is known here.</summary>
    public static IEnumerable<string> Unmapped(IEnumerable<string> codes) => codes.Where(c => !Known.Contains(c));
}
