using System.Security.Cryptography;
using Google.Protobuf;
using Send.Inspections.V1;
using Inspection = Send.Inspections.Storage.Inspection;
using Wire = Send.Inspections.V1.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Makes of an inspection that was checked the one that is kept, with its id and etag.</summary>
internal static class InspectionEntity
{
    public static Inspection Of(Wire wire, string areaCode, string sourceId)
    {
        var framework = wire.Framework == Framework._2016 ? 2016 : 2023;
        var (started, published) = (IsoDay.Read(wire.StartedOn), IsoDay.Read(wire.PublishedOn)!.Value);
        var day = started ?? published;
        var kept = new Inspection
        {
            Id = FormattableString.Invariant($"{areaCode}-{framework}-{day:yyyy-MM-dd}"),
            AreaCode = areaCode,
            Framework = framework,
            StartedOn = started,
            EndedOn = IsoDay.Read(wire.EndedOn),
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
        RevisitStartedOn = statement.Revisit is { } r ? IsoDay.Read(r.StartedOn) : null,
        RevisitPublishedOn = statement.Revisit is { } p ? IsoDay.Read(p.PublishedOn) : null,
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

    /// <summary>Of the bytes in which the contract says the inspection and its source, which tell any two contents apart.</summary>
    private static string EtagOf(Inspection inspection) =>
        Convert.ToHexStringLower(SHA256.HashData(inspection.ToWire(new() { Id = inspection.SourceId }).ToByteArray()).AsSpan(0, 8));
}
