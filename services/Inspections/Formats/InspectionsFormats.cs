using Send.Records.Formats;

namespace Send.Inspections.Formats;

/// <summary>The files of records that Inspections takes in, beside published lists.</summary>
public static class InspectionsFormats
{
    public static RecordFormat SurveyAnswers { get; } = new(
        "survey-answers", "Views of parents, carers and young people", "answers",
        ["area", "id", "round", "from", "to", "group", "sen", "question", "invited", "responded", "yes", "no", "unsure"],
        ("starts_on", "from"), ("ends_on", "to"), ("sen_provision", "sen"));

    public static RecordFormat Judgements { get; } = new(
        "inspection-judgements", "Judgements of inspectors by theme", "judgements", ["area", "inspection", "theme", "judgement", "evidence", "text"], ("id", "inspection"));
}
