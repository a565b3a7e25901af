namespace Send.Inspections.Storage;

/// <summary>Who was asked. Numbered as <c>send.inspections.v1.SurveyGroup</c>.</summary>
public enum SurveyGroup
{
    ParentsAndCarers = 1,
    ChildrenAndYoungPeople = 2,
}
