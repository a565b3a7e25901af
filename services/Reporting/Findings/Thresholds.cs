using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Every bound that a verdict rests on, in one place, each with its reason.</summary>
internal static class Thresholds
{
    public static Threshold MuchMoreAbsent { get; } = Make(
        "much-more-absent", 1.5, "times the figure of pupils without SEN",
        "Half as many sessions or pupils again: a difference that a parent or a head would notice in any class. In 2024/25 more than three quarters of areas are beyond it.");

    public static Threshold MuchMoreExcluded { get; } = Make(
        "much-more-excluded", 3, "times the figure of pupils without SEN",
        "Severe absence, suspension and permanent exclusion are rare among pupils without SEN, so that ratios run higher than for absence; three times is below the median area of 2024/25.");

    public static Threshold FewestJudged { get; } = Make(
        "fewest-key-figures", 2, "key measures",
        "One figure alone may be an accident of its year; a verdict rests on two measures or more.");

    public static Threshold FewestYoungPeople { get; } = Make(
        "fewest-young-people", 5000, "residents aged 0 to 25",
        "Figures by SEN provision are published without their denominators. In an area of one or two schools a dozen pupils make the rate, and one of them a tenth of it.");

    public static Threshold OldestSchoolFigure { get; } = Make(
        "oldest-school-figure", 36, "months",
        "School statistics come every year; what is older than three years says little of the children in school now.");

    public static Threshold OldestHealthFigure { get; } = Make(
        "oldest-health-figure", 48, "months",
        "Waiting lists by board are seldom put together for children; four years still say whether waits were long, and the answer shows the age.");

    public static Threshold StandardWithin18Weeks { get; } = Make(
        "standard-within-18-weeks", 92, "per cent of those waiting",
        "The NHS constitution's operational standard for consultant-led treatment. It does not bind community services; it is the field's measure of a short list.");

    public static Threshold LeastWithin18Weeks { get; } = Make(
        "least-within-18-weeks", 65, "per cent of those waiting",
        "What NHS operational planning guidance for 2025/26 asked of consultant-led services on the way back to the standard; below it a third or more of the children have waited over 18 weeks.");

    public static Threshold MostOver52Weeks { get; } = Make(
        "most-over-52-weeks", 5, "per cent of those waiting",
        "Planning guidance for 2025/26 asked for 1 per cent or fewer over a year; five times as many is no tail but a part of the list.");

    public static Threshold FewOver52Weeks { get; } = Make(
        "few-over-52-weeks", 1, "per cent of those waiting",
        "What planning guidance for 2025/26 asked of consultant-led services.");

    public static Threshold FewestWaiting { get; } = Make(
        "fewest-waiting", 10, "children and young people waiting",
        "A share of fewer than ten children jumps with each of them.");

    public static Threshold SignalRatio { get; } = Make(
        "signal-ratio", 3, "times the figure of pupils without SEN",
        "Part-time timetables and off-site education are meant to be exceptional; three times the rate of peers is worth a question. An indicator, never proof.");

    private static Threshold Make(string name, double value, string unit, string reason) => new() { Name = name, Value = value, Unit = unit, Reason = reason };
}
