using System.Globalization;
using Send.Reporting.Findings;
using Send.Reporting.Sources;
using Send.Reporting.V1;

namespace Send.Reporting.NationalFindings;

/// <summary>In how many areas each finding is a weakness.</summary>
public sealed class GetNationalFindings(AreaSelections selections, EvidenceBases evidence, SixFindings six)
{
    public async Task<GetNationalFindingsResponse> Handle(GetNationalFindingsRequest request, CancellationToken cancellationToken)
    {
        var (scope, areas) = selections.Areas(request.Areas);
        var day = selections.Day(request.AsOf);
        var (known, sources) = await evidence.For(day, cancellationToken);
        var found = areas.Select(a => (a.Code, Findings: six.Of(a, known))).ToList();
        return new()
        {
            Scope = scope,
            Areas = areas.Count,
            AsOf = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Findings = { six.Rules.Select((rule, i) => Count(rule, [.. found.Select(f => (f.Code, f.Findings[i]))])) },
            Complete = sources.All(s => s.Failure is null),
            Sources = { sources.Select(s => s.State()) },
        };
    }

    private static NationalFinding Count(FindingRule rule, List<(string Area, Finding Finding)> found)
    {
        var national = new NationalFinding
        {
            Number = (int)rule.Theme,
            Theme = rule.Theme,
            Title = rule.Title,
            Rule = rule.Rule,
            Weakness = found.Count(f => f.Finding.Verdict == Verdict.Weakness),
            Mixed = found.Count(f => f.Finding.Verdict == Verdict.Mixed),
            Strength = found.Count(f => f.Finding.Verdict == Verdict.Strength),
            InsufficientEvidence = found.Count(f => f.Finding.Verdict == Verdict.InsufficientEvidence),
            WeaknessAreaCodes = { found.Where(f => f.Finding.Verdict == Verdict.Weakness).Select(f => f.Area) },
            Signal = found.Count(f => f.Finding.Evidence.Any(e => e.Reading == Reading.Signal)),
        };
        national.Sentence = NationalSentence.Of(rule, national, found.Count);
        return national;
    }
}
