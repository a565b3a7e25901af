using Send.Hosting.Errors;
using Wire = Send.Inspections.V1.SurveyAnswers;

namespace Send.Inspections.Surveys.Checks;

/// <summary>Somebody must have taken part, and no more than were invited.</summary>
internal static class PeopleCheck
{
    private const int Most = 1_000_000;

    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { Responded: < 1 or > Most } => new("responded", "people", $"The number of people who took part is none. Give 1 to {Most:N0}."),
        { HasInvited: true, Invited: < 1 or > Most } => new("invited", "people", $"The number of people invited is none. Give 1 to {Most:N0}, or nothing where the survey was open to all."),
        { HasInvited: true } when wire.Responded > wire.Invited => new(
            "responded", "more-responses-than-people", $"{wire.Responded:N0} took part of {wire.Invited:N0} who were invited. Nobody takes part twice; leave out who was invited where others could answer too."),
        _ => null,
    };
}
