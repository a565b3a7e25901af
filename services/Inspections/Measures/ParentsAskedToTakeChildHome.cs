using Send.Inspections.Storage;
using Send.Inspections.Surveys;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsAskedToTakeChildHome() : SurveyMeasure(SurveyQuestion.AskedToTakeChildHome, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-asked-to-take-child-home";

    public override string Title => "Parents who say that a school asked them to take their child home";

    public override string Definition =>
        "Parents and carers who said that in the last twelve months a school had asked them to take their child home, or to keep the child at home, without recording a suspension. Of all who answered the question, those who were unsure too, in the latest round of the twelve months that put the question. All together are the parents of those on SEN support and with EHC plans, without those of pupils without SEN; only where the round did not ask which provision a child has are they all who answered. What parents say is an indicator and no proof; each case has to be looked into. Who answers a survey is not all who were asked.";

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "parents and carers who said that a school had asked them";

    public override string Denominator => "parents and carers who answered the question";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/local-area-send-inspections-one-year-on");

    protected override Answered? Answers(SurveyTally tally, SurveyQuestion asked, SurveyGroup of) => tally.OfThoseWithSen(asked, of);

    protected override int Of(Answered answered) => answered.Yes + answered.No + answered.Unsure;
}
