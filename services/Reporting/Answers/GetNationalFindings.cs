using Send.Reporting.Areas;
using Send.Reporting.Findings;
using Send.Reporting.V1;

namespace Send.Reporting.Answers;

/// <summary>In how many areas each finding is a weakness, as the report of 2017 counted.</summary>
public sealed class GetNationalFindings(AreaSelector areas, AnswerBooks books, TimeProvider time)
{
    public async Task<GetNationalFindingsResponse> Handle(GetNationalFindingsRequest request, CancellationToken cancellationToken)
    {
        var asOf = Day.Read(request.AsOf, time);
        var selected = areas.Many(request.Areas, asOf);
        return Of(selected, await books.Open(asOf, cancellationToken));
    }

    internal static GetNationalFindingsResponse Of(SelectedAreas selected, OpenBook book)
    {
        var findings = selected.Areas.Select(a => (a.Code, Findings: book.Book.Findings(a))).ToList();
        return new()
        {
            Scope = selected.Scope,
            Areas = selected.Areas.Count,
            AsOf = Day.Write(book.AsOf),
            Findings = { MainFinding.All.Select((f, i) => NationalCount.Of(f, [.. findings.Select(x => (x.Code, x.Findings[i]))])) },
            Complete = book.Complete,
            Sources = { book.Sources },
            Inspections = book.Book.Inspections(selected.Areas),
        };
    }
}
