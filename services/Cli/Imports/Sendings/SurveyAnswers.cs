using Send.Inspections;
using Send.Inspections.Formats;
using Send.Inspections.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of what parents, carers and young people answered in surveys.</summary>
internal static class SurveyAnswers
{
    public static RecordSending Sending { get; } = new RecordSending<SurveyAnswersRow, ImportSurveyAnswersRequest, ImportSurveyAnswersResponse>(
        InspectionsFormats.SurveyAnswers,
        InspectionsService.AppId,
        "The council and those who asked on its behalf",
        (connection, cancellationToken) => connection.Surveys.ImportSurveyAnswers(cancellationToken: cancellationToken),
        file => new SurveyAnswersFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}
