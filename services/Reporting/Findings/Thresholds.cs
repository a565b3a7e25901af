namespace Send.Reporting.Findings;

/// <summary>Every threshold of the six findings, each with its reason. A change here raises <see cref="Rules.Version"/>.</summary>
public static class Thresholds
{
    public static Bound OverallAbsence { get; } = new(
        "overall-absence-ratio", 1.5, "times the rate of pupils without SEN",
        "Half as many sessions missed again. Where other pupils miss about 6%, it means 9%, close to the 10% at which a single pupil counts as persistently absent.");

    public static Bound UnauthorisedAbsence { get; } = new(
        "unauthorised-absence-ratio", 2, "times the rate of pupils without SEN",
        "Twice the rate. Unauthorised absence varies more between areas than absence as a whole, so that more is asked before a gap counts as large.");

    public static Bound PersistentAbsence { get; } = new(
        "persistent-absence-ratio", 2, "times the rate of pupils without SEN",
        "Twice as likely to miss a tenth of school or more.");

    public static Bound SevereAbsence { get; } = new(
        "severe-absence-ratio", 3, "times the rate of pupils without SEN",
        "Three times as likely to miss half of school or more. The rarer an event, the more its ratio varies; about 1% of pupils without SEN are severely absent.");

    public static Bound Suspensions { get; } = new(
        "suspensions-ratio", 3, "times the rate of pupils without SEN",
        "Three times the rate. Suspensions are events, several of which may be one pupil's, so that twice the rate may be the work of a few pupils.");

    public static Bound CloseToPeers { get; } = new(
        "close-to-peers", 1.1, "times the rate of pupils without SEN",
        "Within a tenth of the rate of other pupils: what rounding and a change of roll in the term can make.");

    public static Bound FewestKeyMeasures { get; } = new(
        "fewest-key-measures", 2, "measures",
        "One figure is no pattern.");

    public static Bound FewestSchools { get; } = new(
        "fewest-schools", 3, "state-funded schools in the area",
        "With one or two schools, the rates of an area are those of a school and of a handful of its pupils: one family more or less would turn a verdict.");

    public static Bound FewestServices { get; } = new(
        "fewest-services", 2, "therapy services",
        "The waits of one service are not those for therapy; its two figures are of the same children.");

    public static Bound Half { get; } = new(
        "share-of-key-figures", 0.5, "share of the key figures judged, to be exceeded",
        "A verdict says what holds for more than half of the key figures. Exactly half speaks as much for the contrary.");

    public static Bound OldestSchoolFigure { get; } = new(
        "oldest-school-figure", 24, "months",
        "DfE publishes a term's suspensions up to a year late. Two years on, two year groups have left and two have come.");

    public static Bound OldestWaitingList { get; } = new(
        "oldest-waiting-list", 48, "months",
        "The openly kept tables by board and service end in October 2023. A list three years old still says where a service stood, if the age is said with it; one older than four years does not.");

    public static Bound MostInNoBand { get; } = new(
        "most-in-no-band", 10, "per cent of those waiting",
        "The shares are of the children who stand in a band of waiting time. Where more than a tenth stand in none, those few could carry a share past a bound.");

    public static Bound FewestPlaces { get; } = new(
        "fewest-places", 10, "places",
        "Quartiles of fewer places are moved by a single one.");

    public static Bound FewestNeighbours { get; } = new(
        "fewest-neighbours", 5, "statistical neighbours",
        "An area has ten; the median of fewer than half of them is not theirs.");

    public static Bound StandardWithin18Weeks { get; } = new(
        "standard-within-18-weeks", 92, "per cent of those waiting",
        "The NHS operational standard for consultant-led treatment. It does not bind community services; it is the one that families know and boards are used to.");

    public static Bound LeastWithin18Weeks { get; } = new(
        "least-within-18-weeks", 65, "per cent of those waiting",
        "What NHS England's planning guidance for 2025/26 asked of hospitals on the way back to the standard. Below it, more than a third of the children have waited over 18 weeks.");

    public static Bound StandardOver52Weeks { get; } = new(
        "standard-over-52-weeks", 1, "per cent of those waiting",
        "What the same guidance asked of hospitals, at most. It does not bind community services; for a child of five, a year is a fifth of a life.");

    public static Bound MostOver52Weeks { get; } = new(
        "most-over-52-weeks", 5, "per cent of those waiting",
        "Five times that: no tail any more, but one child in twenty.");

    public static Bound SignalAboveMedian { get; } = new(
        "signal-above-median", 1.5, "times the median of areas",
        "Half as much again as the median area. It is a convention that says where to look first; no rate is known above which a code hides exclusions.");

    public static Bound SignalRatio { get; } = new(
        "signal-ratio", 2, "times the rate of pupils without SEN",
        "Nearly all areas pass it for part-time timetables. It keeps out an area where pupils of all kinds have the code about as often. For figures from records, beside which too few areas have one, it stands with the demand that the interval of the difference (Newcombe, 95%) does not hold 0, as for every rate with a count of pupils.");

    public static Bound SignalRise { get; } = new(
        "signal-rise", 25, "per cent more than a year before",
        "More than rounding to the nearest 10 can make by itself, from the fewest children on. It is a convention that says where to look first.");

    public static Bound SignalFewest { get; } = new(
        "signal-fewest", 60, "children",
        "Counts are rounded to the nearest 10. From 60 on, rounding alone makes a rise of a fifth at most; below, it can make one of a quarter.");

    public static Bound FewestConfirmed { get; } = new(
        "fewest-confirmed", 1, "confirmed reports",
        "An unofficial exclusion is unlawful, even where parents agree to it. There is no rate of it that would be acceptable.");
}
