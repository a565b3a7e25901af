using Send.Measures.V1;

namespace Send.Reporting.Tests;

/// <summary>Measures as the services list them, as far as these tests speak of them.</summary>
internal static class Catalogue
{
    public static Measure OverallAbsence { get; } = Rate("overall-absence", "Overall absence", 100, Key(Theme.SenSupport), Key(Theme.ExcludedAbsentOrMissing));

    public static Measure UnauthorisedAbsence { get; } = Rate("unauthorised-absence", "Unauthorised absence", 100, Key(Theme.ExcludedAbsentOrMissing));

    public static Measure PersistentAbsence { get; } = Rate("persistent-absence", "Persistent absence", 100, Key(Theme.SenSupport), Key(Theme.ExcludedAbsentOrMissing));

    public static Measure SevereAbsence { get; } = Rate("severe-absence", "Severe absence", 100, Key(Theme.ExcludedAbsentOrMissing));

    public static Measure Suspensions { get; } = PerHundred("suspensions", "Suspensions", Key(Theme.SenSupport), Key(Theme.ExcludedAbsentOrMissing));

    public static Measure PermanentExclusions { get; } = PerHundred("permanent-exclusions", "Permanent exclusions", As(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting));

    public static Measure IllnessAbsence { get; } = Rate("illness-absence", "Illness", 100, As(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting));

    public static Measure ChildrenMissingEducation { get; } =
        Count("children-missing-education", "Children missing education", As(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting));

    public static Measure MissingEducationMedianDays { get; } =
        Of("missing-education-median-days", "Days for which children missed education", Unit.Days, As(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting));

    public static Measure PartTimeTimetable { get; } = Rate("part-time-timetable", "Part-time timetable", 100, As(Theme.UnofficialExclusion, EvidenceRole.Signal));

    public static Measure HomeEducationStarts { get; } = Count("home-education-starts", "Starts of home education", As(Theme.UnofficialExclusion, EvidenceRole.Signal));

    public static Measure Afternoons { get; } = Rate("signal-afternoons-after-mornings", "Afternoons missed", 100, As(Theme.UnofficialExclusion, EvidenceRole.Signal));

    public static Measure Leavers { get; } = Rate("signal-leavers-to-nowhere-known", "Leavers to nowhere known", 100, As(Theme.UnofficialExclusion, EvidenceRole.Signal));

    public static Measure Reported { get; } = Count("reported-unofficial-exclusions", "Reports of unofficial exclusion", As(Theme.UnofficialExclusion, EvidenceRole.Supporting));

    public static Measure Confirmed { get; } = Count("confirmed-unofficial-exclusions", "Confirmed unofficial exclusions", Key(Theme.UnofficialExclusion));

    public static Measure Upheld { get; } = Rate("unofficial-exclusion-reports-upheld", "Reports upheld", 100, As(Theme.UnofficialExclusion, EvidenceRole.Supporting));

    public static Measure Within18Weeks { get; } = Higher(Rate("waiting-within-18-weeks", "Waiting up to 18 weeks", 100, Key(Theme.Therapy)));

    public static Measure Over52Weeks { get; } = Rate("waiting-over-52-weeks", "Waiting over 52 weeks", 100, Key(Theme.Therapy));

    public static Measure WaitingList { get; } = Count("waiting-list", "Waiting list", As(Theme.Therapy, EvidenceRole.Supporting));

    public static Measure ChildrenSeen { get; } = Count("camhs-children-seen", "Children seen", As(Theme.Camhs, EvidenceRole.Supporting));

    public static Measure WrittenStatement { get; } = Of("written-statement-required", "Written statement of action required", Unit.YesNo, As(Theme.NoughtToTwentyFive, EvidenceRole.Supporting));

    public static Measure InspectionOutcome { get; } = Graded(Of("inspection-outcome", "Outcome of the area SEND inspection", Unit.Grade, As(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)));

    public static Measure ContactsDelivered { get; } = Higher(Rate("contacts-delivered-of-specified", "Contacts delivered of those specified", 100, Key(Theme.Therapy)));

    public static Measure FirstContactMedian { get; } = Of("first-contact-median-days", "Median wait of those seen", Unit.Days, As(Theme.Therapy, EvidenceRole.Supporting));

    public static Measure KaplanMeierMedian { get; } =
        Of("first-contact-kaplan-meier-median-days", "Median wait of all referred", Unit.Days, As(Theme.Therapy, EvidenceRole.Supporting));

    public static Measure Accepted { get; } = Higher(Rate("referrals-accepted", "Referrals accepted", 100, Key(Theme.Camhs), As(Theme.Therapy, EvidenceRole.Supporting)));

    public static Measure ThresholdNotMet { get; } = Rate("not-accepted-threshold-not-met", "Threshold not met", 100, As(Theme.Camhs, EvidenceRole.Supporting));

    public static Measure NoCapacity { get; } = Rate("not-accepted-no-capacity", "No capacity", 100, As(Theme.Camhs, EvidenceRole.Supporting));

    public static Measure SeenWithinFourWeeks { get; } = Higher(Rate("camhs-seen-within-four-weeks", "Seen within four weeks", 100, Key(Theme.Camhs)));

    public static Measure ClosedBeforeSupport { get; } = Rate("closed-before-support", "Closed before support", 100, Key(Theme.Camhs));

    public static Measure CrisisBeforeSupport { get; } = Rate("crisis-before-support", "Crisis before support", 100, Key(Theme.Camhs));

    public static Measure CommissionedTo25 { get; } = Few(Higher(Rate("services-commissioned-to-25", "Services commissioned to 25", 100, Key(Theme.NoughtToTwentyFive))));

    public static Measure EndingBy19 { get; } = Count("services-ending-by-19", "Services ending by 19", Key(Theme.NoughtToTwentyFive));

    public static Measure Planned { get; } = Higher(Rate("transitions-planned-by-17-and-a-half", "Moves planned by 17 and a half", 100, Key(Theme.NoughtToTwentyFive)));

    public static Measure Received { get; } = Higher(Rate("transitions-received-by-adult-service", "Received by an adult service", 100, Key(Theme.NoughtToTwentyFive)));

    public static Measure WithoutOutcome { get; } = Rate("transitions-without-outcome", "Moves without an outcome", 100, As(Theme.NoughtToTwentyFive, EvidenceRole.Supporting));

    public static Measure AskedToTakeHome { get; } =
        Rate("parents-asked-to-take-child-home", "Parents asked to take their child home", 100, As(Theme.UnofficialExclusion, EvidenceRole.Signal));

    public static Measure SchoolKnowsNeeds { get; } = Higher(Rate("parents-say-school-knows-needs", "Parents who say that the school knows", 100, As(Theme.SenSupport, EvidenceRole.Supporting)));

    /// <summary>What inspectors judged of each theme, in the order of the themes.</summary>
    public static IReadOnlyList<Measure> Judgements { get; } =
    [
        Judged("sen-support", Theme.SenSupport), Judged("excluded-absent-or-missing", Theme.ExcludedAbsentOrMissing), Judged("unofficial-exclusion", Theme.UnofficialExclusion),
        Judged("therapy", Theme.Therapy), Judged("camhs", Theme.Camhs), Judged("nought-to-twenty-five", Theme.NoughtToTwentyFive),
    ];

    public static IReadOnlyList<Measure> Attendance { get; } =
    [
        OverallAbsence, UnauthorisedAbsence, PersistentAbsence, SevereAbsence, Suspensions, PermanentExclusions, IllnessAbsence,
        ChildrenMissingEducation, MissingEducationMedianDays, PartTimeTimetable, HomeEducationStarts,
        Afternoons, Leavers, Reported, Confirmed, Upheld,
    ];

    public static IReadOnlyList<Measure> HealthAccess { get; } =
    [
        Within18Weeks, Over52Weeks, WaitingList, ChildrenSeen, ContactsDelivered, FirstContactMedian, KaplanMeierMedian, Accepted, ThresholdNotMet, NoCapacity,
        SeenWithinFourWeeks, ClosedBeforeSupport, CrisisBeforeSupport, CommissionedTo25, EndingBy19, Planned, Received, WithoutOutcome,
    ];

    public static IReadOnlyList<Measure> Inspections { get; } = [WrittenStatement, InspectionOutcome, AskedToTakeHome, SchoolKnowsNeeds, .. Judgements];

    private static Measure Judged(string theme, Theme of)
    {
        var measure = Of($"judgement-{theme}", $"Inspectors' judgement of {theme}", Unit.Grade, As(of, EvidenceRole.Supporting));
        (measure.Minimum, measure.Maximum) = (1, 4);
        return measure;
    }

    private static Measure Few(Measure measure)
    {
        measure.MinimumDenominator = 1;
        return measure;
    }

    private static ThemeEvidence Key(Theme theme) => As(theme, EvidenceRole.Key);

    private static ThemeEvidence As(Theme theme, EvidenceRole role) => new() { Theme = theme, Role = role };

    private static Measure Rate(string id, string title, double maximum, params ThemeEvidence[] evidence)
    {
        var measure = Of(id, title, Unit.Percent, evidence);
        measure.Maximum = maximum;
        return measure;
    }

    private static Measure PerHundred(string id, string title, params ThemeEvidence[] evidence) => Of(id, title, Unit.PerHundred, evidence);

    private static Measure Higher(Measure measure)
    {
        measure.Polarity = Polarity.HigherIsBetter;
        return measure;
    }

    private static Measure Graded(Measure measure)
    {
        (measure.Minimum, measure.Maximum) = (1, 3);
        return measure;
    }

    private static Measure Count(string id, string title, params ThemeEvidence[] evidence) => Of(id, title, Unit.Count, evidence);

    private static Measure Of(string id, string title, Unit unit, params ThemeEvidence[] evidence) =>
        new() { Id = id, Title = title, Unit = unit, Polarity = Polarity.LowerIsBetter, MinimumDenominator = 10, Evidence = { evidence } };
}
