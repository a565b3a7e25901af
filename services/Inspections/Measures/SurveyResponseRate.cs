using Send.Inspections.Surveys;
using Send.Measures;
using Send.Records.Figures;

namespace Send.Inspections.Measures;

public sealed class SurveyResponseRate : Measure, ICountedFrom<SurveyTally>
{
    public override string Id => "survey-response-rate";

    public override string Title => "Response rate of surveys";

    public override string Definition =>
        "Those who took part in the latest survey round of each group in the twelve months, out of those who were invited, by the questions that were put to most. There is none where it is not known of each of these rounds how many were invited. The lower it is, the less those who answered may be like those who did not.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "people who took part";

    public override string Denominator => "people who were invited";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.SenSupport, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook");

    public Fraction Count(SurveyTally tally) => tally switch
    {
        { Responded: 0 } => Fraction.Unsaid,
        { Invited: { } invited } => new(tally.Responded, invited),
        _ => Fraction.None("It is not known of each group's latest round how many were invited."),
    };
}
