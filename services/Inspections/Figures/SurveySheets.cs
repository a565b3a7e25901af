using Send.Inspections.Storage;
using Send.Inspections.Surveys;
using Send.Measures;
using Send.Records.Figures;
using Send.Records.Storage;

namespace Send.Inspections.Figures;

/// <summary>What parents, carers and young people said, in the year to each month in which a round of theirs ended.</summary>
internal sealed class SurveySheets(InspectionsContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    private const string SentBy = "The council and those who asked on its behalf";

    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        if (await KnownRecords.Of<SurveyAnswers>(context, head, all: false, cancellationToken) is not { } known)
            return [];
        var today = time.Today();
        return [.. known.Years(Years, today).Select(year => Sheet(head.AreaCode, year, known.Current))];
    }

    /// <summary>A round counts in the year to its own month, and in those to the months of later rounds within the year.</summary>
    private static IEnumerable<int> Years(SurveyAnswers answers) => [Period.AcademicYearOf(answers.To), Period.AcademicYearOf(answers.To) + 1];

    private RecordSheet Sheet(string areaCode, int year, IReadOnlyList<SurveyAnswers> answers) => new(
        "survey", "Views of parents, carers and young people", SentBy, year,
        [
            .. from period in Periods(answers, year)
               from sen in Provisions(answers, period)
               from figure in figures.Of(areaCode, period, sen, SurveyTally.Of(answers, period, sen), "Nobody answered yes or no.", SchoolPhase.None)
               select figure,
        ]);

    private static IEnumerable<Period> Periods(IEnumerable<SurveyAnswers> answers, int year) => answers
        .Where(a => !a.RecordedInError && Period.AcademicYearOf(a.To) == year)
        .Select(a => Period.YearTo(a.To.Year, a.To.Month)).Distinct();

    private static IEnumerable<SenProvision> Provisions(IEnumerable<SurveyAnswers> answers, Period period) =>
        answers.Where(a => !a.RecordedInError && period.Start <= a.To && a.To <= period.End).Select(a => a.Sen).Append(SenProvision.All).Distinct();
}
