namespace Send.Inspections.Storage;

/// <summary>What was asked, each to be answered by yes, no or unsure. Numbered as <c>send.inspections.v1.SurveyQuestion</c>.</summary>
public enum SurveyQuestion
{
    /// <summary>In the last twelve months, did a school ask you to take your child home, or to keep the child there, without recording a suspension?</summary>
    AskedToTakeChildHome = 1,
    SchoolKnowsNeeds = 2,
    SupportAtSchoolHelps = 3,
    PlanHasWhatIsNeeded = 4,
    InvolvedInDecisions = 5,
    TherapyInTime = 6,
    EnoughTherapy = 7,
    MentalHealthHelpInTime = 8,
    MentalHealthHelpRefused = 9,
    PreparedForAdulthood = 10,
    ServicesGoOnAfter19 = 11,

    // From 40, what people said in their own words, coded: yes counts who said it.
    SaidWaitsTooLong = 40,
    SaidThresholdTooHigh = 41,
    SaidChildSentHome = 42,
    SaidCommunicationPoor = 43,
    SaidServicesEndTooEarly = 44,
    SaidStaffGood = 45,
    SaidOther = 46,
}
