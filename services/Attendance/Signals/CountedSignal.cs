namespace Send.Attendance.Signals;

/// <summary>A signal as it was counted in an area and an academic year.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="NotComputable">Why it is not computable; empty where it is.</param>
/// <param name="Counts">What was counted; nothing where it is not computable.</param>
internal sealed record CountedSignal(Signal Signal, string NotComputable, SignalCounts Counts)
{
    public bool IsComputable => NotComputable.Length == 0;

    public static CountedSignal Begin(Signal signal, Needs held) =>
        new(signal, (signal.Needs & ~held) is var missing and not Needs.None ? NeedWords.Of(missing) : "", new());
}
