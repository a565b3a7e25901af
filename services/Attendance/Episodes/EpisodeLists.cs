using System.Collections.Frozen;
using Send.Attendance.Storage;
using static Send.Attendance.Storage.EpisodeReason;

namespace Send.Attendance.Episodes;

/// <summary>
/// Which reasons and outcomes go with which kind. The reasons of missing education and of home education are those of DfE's termly
/// collection, with a few more of missing education; the others, and all outcomes, are on no list of DfE's.
/// </summary>
internal static class EpisodeLists
{
    private static readonly FrozenDictionary<EpisodeKind, EpisodeReason[]> Reasons = new Dictionary<EpisodeKind, EpisodeReason[]>
    {
        [EpisodeKind.MissingEducation] =
        [
            MovedInFromAnotherLocalAuthority, MovedInFromAnotherCountry, SchoolApplicationAwaitingOutcome, OfferedSchoolPlaceNotYetAccepted,
            WaitingSchoolStart, DidNotGetSchoolPreference, UnsuitableHomeEducation, DifficultyAccessingSuitableSchoolPlace,
            SchoolDissatisfactionGeneral, SchoolDissatisfactionSend, MentalHealth, PhysicalHealth, ParentalDecisionNotToRegister,
            DidNotApplyForSchoolPlace, ChallengingSchoolAttendanceOrder, BelievedMovedToAnotherLocalAuthority, BelievedMovedToAnotherCountry,
            WhereaboutsUnknown, PlacementBrokeDown, PermanentExclusion, NotRecorded, Other, Unknown,
        ],
        [EpisodeKind.PartTimeTimetable] = [Reintegration, MentalHealth, PhysicalHealth, Behaviour, AwaitingSpecialistPlace, Other, Unknown],
        [EpisodeKind.HomeEducation] =
        [
            MentalHealth, PhysicalHealth, CovidHealthConcerns, SchoolDissatisfactionGeneral, SchoolDissatisfactionSend,
            SchoolDissatisfactionBullying, Lifestyle, PhilosophicalOrPreferential, Religious, RiskOfSchoolExclusion, PermanentExclusion,
            DidNotGetSchoolPreference, DifficultyAccessingSuitableSchoolPlace, OfferedSchoolPlaceNotYetAccepted, DidNotApplyForSchoolPlace,
            SchoolSuggestion, NoReasonGiven, Other, Unknown,
        ],
        [EpisodeKind.AlternativeProvision] =
        [
            PermanentExclusion, Suspension, RiskOfSchoolExclusion, Behaviour, MentalHealth, PhysicalHealth, Reintegration, PlacementBrokeDown,
            AwaitingSpecialistPlace, Other, Unknown,
        ],
    }.ToFrozenDictionary();

    public static IReadOnlyList<EpisodeReason> ReasonsOf(EpisodeKind kind) => Reasons[kind];

    public static IReadOnlyList<EpisodeOutcome> OutcomesOf(EpisodeKind kind) => [.. Enum.GetValues<EpisodeOutcome>().Where(o => Goes(o, kind))];

    /// <summary>A kind does not end in itself, and nobody is excluded from where nobody is on roll.</summary>
    private static bool Goes(EpisodeOutcome outcome, EpisodeKind kind) => outcome switch
    {
        EpisodeOutcome.MissingEducation => kind != EpisodeKind.MissingEducation,
        EpisodeOutcome.HomeEducation => kind != EpisodeKind.HomeEducation,
        EpisodeOutcome.AlternativeProvision => kind != EpisodeKind.AlternativeProvision,
        EpisodeOutcome.PermanentlyExcluded => kind is EpisodeKind.PartTimeTimetable or EpisodeKind.AlternativeProvision,
        _ => true,
    };
}
