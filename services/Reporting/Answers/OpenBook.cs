using Send.Measures.Areas;
using Send.Reporting.Sources;
using Send.Reporting.V1;

namespace Send.Reporting.Answers;

/// <summary>An answer book, and how the sources stood when it was opened.</summary>
public sealed record OpenBook(DateOnly AsOf, AnswerBook Book, IReadOnlyList<SourceAnswer> Answers)
{
    public bool Complete => Answers.All(a => a.Answered);

    public IEnumerable<SourceState> Sources => Answers.Select(a => a.ToWire());

    public AreaFindings Of(Area area) => new()
    {
        AreaCode = area.Code,
        AreaName = area.Name,
        AsOf = Day.Write(AsOf),
        Findings = { Book.Findings(area) },
        Complete = Complete,
        Sources = { Sources },
        DataSources = { Book.DataSources(Book.Findings(area)) },
    };
}
