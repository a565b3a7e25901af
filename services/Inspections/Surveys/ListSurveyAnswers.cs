using Microsoft.EntityFrameworkCore;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;
using SurveyGroup = Send.Inspections.Storage.SurveyGroup;
using SurveyQuestion = Send.Inspections.Storage.SurveyQuestion;

namespace Send.Inspections.Surveys;

/// <summary>The answers of an area, those of the latest round first, in pages.</summary>
internal sealed class ListSurveyAnswers(InspectionsContext context, RecordPages pages, AreaRegister register)
{
    public async Task<ListSurveyAnswersResponse> Handle(ListSurveyAnswersRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.SurveyAnswers.AsNoTracking().Where(a => a.AreaCode == area && a.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(a => a.To).ThenBy(a => a.Round).ThenBy(a => a.Group).ThenBy(a => a.Question).ThenBy(a => a.Sen).ThenBy(a => a.Id),
            request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Answers = { page.Records.Select(a => a.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private static IQueryable<SurveyAnswers> Narrowed(IQueryable<SurveyAnswers> asked, ListSurveyAnswersRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(a => !a.RecordedInError);
        if (request.Round is { Length: > 0 } round)
            asked = asked.Where(a => a.Round == round);
        if (Asked.OneOf<SurveyGroup>("group", (int)request.Group) is { } group)
            asked = asked.Where(a => a.Group == group);
        if (Asked.OneOf<SurveyQuestion>("question", (int)request.Question) is { } question)
            asked = asked.Where(a => a.Question == question);
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(a => a.To >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(a => a.To <= to);
        return asked;
    }

    private static ListSurveyAnswersRequest WithoutPage(ListSurveyAnswersRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
