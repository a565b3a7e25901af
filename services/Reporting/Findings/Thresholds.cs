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
        "One figure is no pattern, nor are two of one list.");

    public static Bound FewestSchools { get; } = new(
        "fewest-schools", 3, "state-funded schools in the area",
        "With one or two schools, the rates of an area are those of a school and of a handful of its pupils: one family more or less would turn a verdict.");

    public static Bound FewestPupils { get; } = new(
        "fewest-pupils", 30, "pupils of whom a figure from records is",
        "Of fewer, one pupil moves a rate by more than three in a hundred, which alone turns a ratio to other pupils. It is the least denominator of a proportion that the US National Center for Health Statistics publishes (2017); no English convention says from how many pupils on a rate decides.");

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

    public static Bound MoreThanAFewParents { get; } = new(
        "more-than-a-few-parents", 5, "per cent of the parents who answered, to be exceeded by the whole 95% interval",
        "One parent in twenty, or one or two in a class of thirty. Of what is unlawful none would do; more than a few are asked for because those to whom it happened are the likelier to answer.");

    public static Bound OldestJudgement { get; } = new(
        "oldest-judgement", 36, "months",
        "Where inspectors find experiences inconsistent or failing, they come again after about three years. A judgement older than that is due to be made anew.");

    public static Bound FewestAreasForWords { get; } = new(
        "fewest-areas-for-words", 10, "local areas with sufficient evidence",
        "Of fewer, a single area moves the share by more than a tenth, and words such as most would sound like more than they are. The counts are said alone.");

    public static Bound MostMonthsApart { get; } = new(
        "most-months-apart", 6, "months between the ends of two figures side by side",
        "Beyond half a year, the two may be of different school years and of different children.");

    public static Bound OldestHealthRecord { get; } = new(
        "oldest-health-record", 6, "months",
        "A service that sends its records sends them every month. Half a year without any says that the sending has stopped, and nothing of how children fare.");

    public static Bound RecordsStopped { get; } = new(
        "records-stopped", 50, "per cent of the referrals decided, or of the moves due, in the year before",
        "No service loses half of its referrals within a year, nor half of those who leave it for an age; its records do, where they are no longer sent. The list of those waiting then only grows older.");

    public static Bound MediansApart { get; } = new(
        "medians-apart", 1.5, "times the median of completed waits",
        "Half as long again: then those who still wait change the picture, and the completed waits alone must not be quoted.");

    public static Bound ContactsDelivered { get; } = new(
        "contacts-delivered", 95, "per cent of the contacts specified",
        "What a plan specifies has to be arranged (Children and Families Act 2014, section 42). One contact in twenty may fall to illness and holidays and be made up later.");

    public static Bound ContactsLimited { get; } = new(
        "contacts-limited", 75, "per cent of the contacts specified",
        "Of a weekly session, a quarter missing is a session in each month that the child was to have and did not.");

    public static Bound ReferralsAccepted { get; } = new(
        "referrals-accepted", 90, "per cent of the referrals decided",
        "Some referrals belong elsewhere. Where one in ten is turned away, those who refer know what the service is for.");

    public static Bound ReferralsTurnedAway { get; } = new(
        "referrals-turned-away", 70, "per cent of the referrals decided",
        "Below it, more than three in ten of those whom a parent, school or doctor thought in need are turned away at the door: the threshold that parents told inspectors of.");

    public static Bound SeenWithinFourWeeks { get; } = new(
        "seen-within-four-weeks", 80, "per cent of the children referred",
        "Four weeks are the standard that NHS England proposed in 2021; it is not statutory and set no share. For eating disorders 95% are asked for; four in five allows for children who are less ill.");

    public static Bound NotSeenWithinFourWeeks { get; } = new(
        "not-seen-within-four-weeks", 50, "per cent of the children referred",
        "Below it, a child is likelier to wait longer than the proposed standard than not.");

    public static Bound FewClosedBeforeSupport { get; } = new(
        "few-closed-before-support", 20, "per cent of the referrals closed",
        "One in five may have got better, moved away or changed their mind.");

    public static Bound ManyClosedBeforeSupport { get; } = new(
        "many-closed-before-support", 50, "per cent of the referrals closed",
        "More than half end without help. In England in 2022-23, 39% of all children referred were closed before support, 32% supported and 28% still waiting (Children's Commissioner): a national share that is poor excuses no area.");

    public static Bound FewInCrisisBeforeSupport { get; } = new(
        "few-in-crisis-before-support", 10, "per cent of the children in crisis",
        "A crisis can come upon a child who waits in any service. There is no national figure; one in ten is a convention.");

    public static Bound ManyInCrisisBeforeSupport { get; } = new(
        "many-in-crisis-before-support", 25, "per cent of the children in crisis",
        "One in four was waiting, or had been turned away or closed before support in the year before: a service had been asked before the crisis came. A convention, for want of a national figure.");

    public static Bound MostCommissionedTo25 { get; } = new(
        "most-commissioned-to-25", 80, "per cent of the services commissioned",
        "The Act of 2014 reaches to 25. A service that is for children by its nature may end earlier, but not more than one in five.");

    public static Bound FewCommissionedTo25 { get; } = new(
        "few-commissioned-to-25", 50, "per cent of the services commissioned",
        "Below it, most services end before the age to which an EHC plan may last.");

    public static Bound NoneEndingBy19 { get; } = new(
        "none-ending-by-19", 0, "services that end at or before the 19th birthday",
        "The report of 2017 named just this: therapy and school nursing that end at 19. A plan may last six years longer.");

    public static Bound FewestCommissioned { get; } = new(
        "fewest-commissioned", 3, "services with commissioned ages",
        "One service alone is no picture of an area: school nursing ends with school.");

    public static Bound TransitionsPlanned { get; } = new(
        "transitions-planned", 95, "per cent of the young people due to move",
        "NICE asks for a plan for every young person, from the age of 13 or 14. One in twenty allows for those who were referred late.");

    public static Bound TransitionsUnplanned { get; } = new(
        "transitions-unplanned", 75, "per cent of the young people due to move",
        "Below it, more than a quarter have no plan half a year before the 18th birthday, on which most children's services end.");

    public static Bound TransitionsReceived { get; } = new(
        "transitions-received", 80, "per cent of the young people who moved and still had a need",
        "Adult services have other thresholds, so that some need passes to a GP; beyond one in five it is lost.");

    public static Bound TransitionsLost { get; } = new(
        "transitions-lost", 50, "per cent of the young people who moved and still had a need",
        "Below it, a young person with a need is likelier to have no service after the move than one.");

    public static Bound MostWithoutOutcome { get; } = new(
        "most-without-outcome", 25, "per cent of the young people who needed an adult service, or may have",
        "So many can carry no figure from one bound to the other, whatever became of them: 80% of three quarters are 60% of all, and less than 50% of three quarters, with the quarter, is less than 62.5%. Outcomes come some weeks after the move, so that those of the last month or two are open in any year.");
}
