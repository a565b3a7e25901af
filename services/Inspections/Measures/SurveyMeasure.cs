using Send.Inspections.Storage;
using Send.Inspections.Surveys;
using Send.Measures;
using Send.Records.Figures;

namespace Send.Inspections.Measures;

/// <summary>The share of a group that answered yes to a question of a survey.</summary>
/// <param name="question">The question.</param>
/// <param name="group">Who was asked.</param>
public abstract class SurveyMeasure(SurveyQuestion question, SurveyGroup group) : Measure, ICountedFrom<SurveyTally>
{
    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Denominator => "those who answered yes or no";

    public override bool CountsPeople => true;

    public override int MinimumDenominator => 30;

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook");

    public Fraction Count(SurveyTally tally) => Answers(tally, question, group) is { } answered ? new(answered.Yes, Of(answered)) : Fraction.Unsaid;

    /// <summary>The answers of those whom it is about.</summary>
    protected virtual Answered? Answers(SurveyTally tally, SurveyQuestion asked, SurveyGroup of) => tally.To(asked, of);

    /// <summary>Whom the share is of.</summary>
    protected virtual int Of(Answered answered) => answered.Yes + answered.No;
}
