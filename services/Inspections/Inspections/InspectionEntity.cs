using System.Security.Cryptography;
using System.Text;
using Send.Inspections.V1;
using Inspection = Send.Inspections.Storage.Inspection;
using Wire = Send.Inspections.V1.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Makes of an inspection that was checked the one that is kept, with its id and etag.</summary>
internal static class InspectionEntity
{
    public static Inspection Of(Wire wire, string areaCode, DateOnly? started, DateOnly? ended, DateOnly published, string sourceId)
    {
        var framework = wire.Framework == Framework._2016 ? 2016 : 2023;
        var day = started ?? published;
        var kept = new Inspection
        {
            Id = FormattableString.Invariant($"{areaCode}-{framework}-{day:yyyy-MM-dd}"),
            AreaCode = areaCode,
            Framework = framework,
            StartedOn = started,
            EndedOn = ended,
            PublishedOn = published,
            OrderedBy = day,
            SourceId = sourceId,
            Etag = "",
        };
        kept = wire.StatementOfAction is { } statement ? With(kept, statement) : With(kept, wire.Outcome);
        return kept with { Etag = EtagOf(kept) };
    }

    private static Inspection With(Inspection kept, StatementOfAction statement) => kept with
    {
        StatementRequired = statement.Required,
        SignificantWeaknesses = statement.HasSignificantWeaknesses ? statement.SignificantWeaknesses : null,
        RevisitStartedOn = statement.Revisit is { } r ? InspectionCheck.Day(r.StartedOn).Day : null,
        RevisitPublishedOn = statement.Revisit is { } p ? InspectionCheck.Day(p.PublishedOn).Day : null,
        RevisitProgress = (int?)statement.Revisit?.Progress,
        WeaknessesProgressed = statement.Revisit?.WeaknessesProgressed,
        WeaknessesNotProgressed = statement.Revisit?.WeaknessesNotProgressed,
    };

    private static Inspection With(Inspection kept, OutcomeOf2023 outcome) => kept with
    {
        Outcome = outcome.Outcome == Outcome.Unspecified ? null : (int)outcome.Outcome,
        UnreadBecause = outcome.UnreadBecause.Length > 0 ? outcome.UnreadBecause : null,
        PriorityActions = [.. outcome.PriorityActions],
        NextInspectionMonths = outcome.HasNextInspectionMonths ? outcome.NextInspectionMonths : null,
    };

    /// <summary>Of everything that the inspection says, so that the same content has the same etag wherever it is kept.</summary>
    private static string EtagOf(Inspection i) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{i}{string.Join('\n', i.PriorityActions)}")).AsSpan(0, 8));
}
